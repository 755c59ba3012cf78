#!/usr/bin/env bash
# NuGet xunit.v3.assert 4.0.2, Assert.Equivalent: values that differ, and pass.
# 1 and 1.4 are equivalent, whichever is expected, and 1 and "1", and true and 1, and the second of January 2026 and the text "2026-01-02";
# 1 and 1.6 are not. Where the types differ, one side is converted to the other's type, with rounding, and then the other way around; one
# success will do. So the figure 1.4 where a list of whole numbers was expected goes unseen. And two JsonElements pass if both are objects,
# whatever is in them: the only property of theirs that can be read is their kind; so do two Memory<int>, by their length.
# A good guess is wrong because Assert.Equal<object>(1, 1L) fails, and the documentation speaks of members and of strictness, not of values;
# strict: true changes none of this. A test that holds one JSON to another this way cannot fail.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > seen.cs <<'CS'
#:package xunit.v3.assert@4.0.2
#:property PublishAot=false
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Xunit;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string version = typeof(Assert).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("xunit.v3.assert " + version.Split('+')[0]);
bool same = true;
void Ask(string what, object expected, object actual, bool wanted)
{
    foreach (bool strict in (bool[])[false, true])
    {
        bool got = true;
        try { Assert.Equivalent(expected, actual, strict); }
        catch (Xunit.Sdk.EquivalentException) { got = false; }
        Console.WriteLine($"{what}: {(got ? "passes" : "fails")}{(strict ? ", strict" : "")}");
        same &= got == wanted;
    }
}
static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
Ask("1 and 2", 1, 2, false);
Ask("1 and 1.6", 1, 1.6, false);
Ask("1 and 1.4", 1, 1.4, true);
Ask("1.4 and 1", 1.4, 1, true);
Ask("[1, 2] and [1.4, 2.3]", (int[])[1, 2], (double[])[1.4, 2.3], true);
Ask("1 and '1'", 1, "1", true);
Ask("true and 1", true, 1, true);
Ask("'2026-01-02' and that day", "2026-01-02", new DateTime(2026, 1, 2), true);
Ask("""{"a":1} and {"b":[2]} as JsonElement""", Json("""{"a":1}"""), Json("""{"b":[2]}"""), true);
Ask("""{"a":1} and [1] as JsonElement""", Json("""{"a":1}"""), Json("[1]"), false);
Ask("[1] and [2] as Memory<int>", new Memory<int>([1]), new Memory<int>([2]), true);
Console.WriteLine(same ? "as described" : "CHANGED");
return same ? 0 : 1;
CS
dotnet run seen.cs
