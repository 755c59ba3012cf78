#!/usr/bin/env bash
# NuGet Scriban.Signed 7.5.3, date.parse: a text that is no date.
# It gives 1 January of the year 1, which is true, earlier than now, and not null: neither ?? nor object.default nor if catches it, with a
# format or without. That goes for 30 February, for a right date with the wrong weekday, for a year alone, and for any other text. Only an
# empty text is null. A date with an offset becomes the machine's own day: 23:00 at -05:00 is the next day where the machine is on UTC.
# A good guess is wrong because string.to_int and string.to_double of the same library give null for what they cannot read, and most of
# its functions stop with an error. The documentation of date.parse does not say what becomes of other texts.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages" TZ=UTC
cat > seen.cs <<'CS'
#:package Scriban.Signed@7.5.3
#:property PublishAot=false
using System.Reflection;
using Scriban;
string version = typeof(Template).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Console.WriteLine("Scriban " + version.Split('+')[0]);
bool same = true;
void Ask(string template, string wanted)
{
    string got = Template.Parse("{{ " + template + " }}").Render();
    Console.WriteLine($"{template} -> {got}");
    same &= got == wanted;
}
Ask("'30 November 2026' | date.parse | date.to_string '%F'", "2026-11-30");
Ask("'30 February 2026' | date.parse | date.to_string '%F'", "0001-01-01");
Ask("'Tue 30 Nov 2026' | date.parse | date.to_string '%F'", "0001-01-01");
Ask("'2026' | date.parse | date.to_string '%F'", "0001-01-01");
Ask("('soon' | date.parse) ?? 'none'", "01 Jan 0001");
Ask("'soon' | date.parse | object.default 'none'", "01 Jan 0001");
Ask("('soon' | date.parse '%Y') == null", "false");
Ask("('soon' | date.parse) < date.now", "true");
Ask("('' | date.parse) ?? 'none'", "none");
Ask("('soon' | string.to_int) ?? 'none'", "none");
Ask("('soon' | string.to_double) ?? 'none'", "none");
Ask("'2026-11-30T23:00:00-05:00' | date.parse | date.to_string '%F'", "2026-12-01");
Console.WriteLine(same ? "as described" : "CHANGED");
return same ? 0 : 1;
CS
dotnet run seen.cs
