#!/usr/bin/env bash
# NuGet NJsonSchema 11.6.2, the keyword enum.
# An enumeration of times refuses the very text that it lists, and takes another that it does not: {"enum": ["2026-01-02T00:00:00Z"]} says
# no to that time, and yes to "01/02/2026 00:00:00"; where the machine speaks German, to "02.01.2026 00:00:00". A date alone is fine.
# [1.5] takes the text "1.5" as well, in German "1,5" instead. ["True"] takes the Boolean true, ["true"] does not; [""] takes null.
# A good guess is wrong because enum is the plainest keyword there is, equality of JSON values; here both sides become text of .NET
# first, and by then the schema's times are DateTime. It was once so with its patterns, and was fixed there; of enum nothing was found.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > seen.cs <<'CS'
#:package NJsonSchema@11.6.2
#:property PublishAot=false
using System.Globalization;
using System.Reflection;
using NJsonSchema;
string version = typeof(JsonSchema).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("NJsonSchema " + version.Split('+')[0]);
bool same = true;
async Task Ask(string culture, string values, string data, bool wanted)
{
    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
    JsonSchema schema = await JsonSchema.FromJsonAsync($"{{\"enum\": {values}}}");
    bool got = schema.Validate(data).Count == 0;
    Console.WriteLine($"{values} {(got ? "takes" : "refuses")} {data}{(culture == "" ? "" : " in " + culture)}");
    same &= got == wanted;
}
const string Times = """["2026-01-02T00:00:00Z"]""";
await Ask("", Times, "\"2026-01-02T00:00:00Z\"", false);
await Ask("", Times, "\"01/02/2026 00:00:00\"", true);
await Ask("de-DE", Times, "\"01/02/2026 00:00:00\"", false);
await Ask("de-DE", Times, "\"02.01.2026 00:00:00\"", true);
await Ask("", """["2026-01-02"]""", "\"2026-01-02\"", true);
await Ask("", "[1.5]", "1.5", true);
await Ask("", "[1.5]", "\"1.5\"", true);
await Ask("de-DE", "[1.5]", "\"1.5\"", false);
await Ask("de-DE", "[1.5]", "\"1,5\"", true);
await Ask("", """["True"]""", "true", true);
await Ask("", """["true"]""", "true", false);
await Ask("", """[""]""", "null", true);
Console.WriteLine(same ? "as described" : "CHANGED");
return same ? 0 : 1;
CS
dotnet run seen.cs
