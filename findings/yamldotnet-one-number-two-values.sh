#!/usr/bin/env bash
# NuGet YamlDotNet 18.1.0: what one plain number is depends on the C# type that it is read into.
# 010 is 8 as a long, and 10 as a double, a decimal or an object whose type is guessed. 08 is no long at all, and 8 as a double. 0b101 and
# 1:30 are 5 and 90 as a long, and no numbers as a double; guessed, they are texts. 0o17, which is how YAML 1.2 writes 15, is no long.
# A good guess is wrong because a library is expected to follow one version of YAML: by YAML 1.1 010 is 8 whatever type asks, by YAML 1.2
# it is 10. Here the converter of whole numbers follows the one, and those of all other numbers the other. A property that changes from
# long to decimal changes the values of the documents. The documentation says nothing of it.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > seen.cs <<'CS'
#:package YamlDotNet@18.1.0
#:property PublishAot=false
using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
Console.WriteLine("YamlDotNet " + typeof(DeserializerBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
IDeserializer plain = new DeserializerBuilder().Build();
IDeserializer guessing = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
bool same = true;
string Read<T>(IDeserializer reader, string text)
{
    try { return Convert.ToString(reader.Deserialize<T>(text), CultureInfo.InvariantCulture)!; }
    catch (YamlException) { return "refused"; }
}
void Ask(string text, string expected)
{
    string got = $"long {Read<long>(plain, text)}, double {Read<double>(plain, text)}, decimal {Read<decimal>(plain, text)}, "
        + $"guessed {Read<object>(guessing, text)}";
    Console.WriteLine($"{text}: {got}");
    same &= got == expected;
}
Ask("10", "long 10, double 10, decimal 10, guessed 10");
Ask("010", "long 8, double 10, decimal 10, guessed 10");
Ask("08", "long refused, double 8, decimal 8, guessed 8");
Ask("0b101", "long 5, double refused, decimal refused, guessed 0b101");
Ask("1:30", "long 90, double refused, decimal refused, guessed 1:30");
Ask("0x1F", "long 31, double refused, decimal refused, guessed 31");
Ask("0o17", "long refused, double refused, decimal refused, guessed 0o17");
return same ? 0 : 1;
CS
dotnet run seen.cs && echo 'as described' || { echo CHANGED; exit 1; }
