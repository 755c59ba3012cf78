#!/usr/bin/env bash
# NuGet YamlDotNet.System.Text.Json 2.0.0 (with YamlDotNet 18.1.0): YAML read into a JsonNode.
# A plain text of digits and commas becomes a number without the commas: "1,000" is 1000, a list of pages "1,2,3" is 123, and the German
# price "1,50" is 150. A tag that says text is passed over: "!!str 5" is 5. The null that is written "~" is the text "~", while "null"
# is null. Read into string properties by YamlDotNet itself, all of these are the texts that were written.
# A good guess is wrong because YAML has no comma in numbers, in none of its versions, and the package is expected to hand on what its parser
# says; what it does is ask .NET's own number parser, which takes groups of any size for thousands.
# The README of the package says nothing of how a scalar becomes a number, of commas or of tags.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > seen.cs <<'CS'
#:package YamlDotNet.System.Text.Json@2.0.0
#:package YamlDotNet@18.1.0
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
using System.Reflection;
using System.Text.Json.Nodes;
using YamlDotNet.Serialization;
using YamlDotNet.System.Text.Json;
foreach (Type type in new[] { typeof(YamlConverter), typeof(DeserializerBuilder) })
    Console.WriteLine(type.Assembly.GetName().Name + " " + type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
IDeserializer plain = new DeserializerBuilder().Build();
bool same = true;
void Ask(string scalar, string wanted, string text)
{
    string node = YamlConverter.Deserialize<JsonNode>("k: " + scalar)!["k"]?.ToJsonString() ?? "null";
    string read = plain.Deserialize<Dictionary<string, string>>("k: " + scalar)["k"] ?? "null";
    Console.WriteLine($"{scalar}: as a node {node}, as a string {read}");
    same &= node == wanted && read == text;
}
Ask("1,000", "1000", "1,000");
Ask("1,2,3", "123", "1,2,3");
Ask("1,50", "150", "1,50");
Ask("1_000", "\"1_000\"", "1_000");
Ask("'1,000'", "\"1,000\"", "1,000");
Ask("!!str 5", "5", "5");
Ask("~", "\"~\"", "null");
Ask("null", "null", "null");
Console.WriteLine(same ? "as described" : "CHANGED");
return same ? 0 : 1;
CS
dotnet run seen.cs
