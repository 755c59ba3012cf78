#!/usr/bin/env bash
# NuGet Microsoft.Recognizers.Text.DataTypes.TimexExpression 1.8.13 (TIMEX3, the value of TimeML): expressions that it knows half of.
# What follows the part that it knows is dropped, and the rest is an answer: 2026-Q1 and 2026-H1 are the whole year 2026, and written back
# as 2026; 2026-11-30T09:30+02:00 is the day without a time, and 2026-11-30T09:30Z keeps the time and loses the zone. 202X, a decade, is
# nothing at all, and no error either. XXXX-02-29, asked from 2026, is 29 February of 2026 or 2027, neither of which is a day.
# A good guess is wrong because quarters and zones are of TimeML, so one expects them read, or taken for nothing as the decade is, and not
# to become four times as long. The recognizer of the same family writes a quarter as (2026-01-01,2026-04-01,P3M), which is read right.
# No page was found that lists which part of TIMEX3 is read.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"; export NUGET_PACKAGES="$dir/packages"
cat > seen.cs <<'CS'
#:package Microsoft.Recognizers.Text.DataTypes.TimexExpression@1.8.13
#:property PublishAot=false
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
bool same = true;
void Ask(string timex, string wanted)
{
    IEnumerable<string> values = TimexResolver.Resolve([timex], new DateTime(2026, 11, 30)).Values
        .Select(static v => v.Start is null ? v.Value : v.Start + ".." + v.End);
    string got = $"{new TimexProperty(timex).TimexValue}: {string.Join(" or ", values)}";
    Console.WriteLine($"{timex} is {got}");
    same &= got == wanted;
}
Ask("2026-11", "2026-11: 2026-11-01..2026-12-01");
Ask("(2026-01-01,2026-04-01,P3M)", "(2026-01-01,2026-04-01,P3M): 2026-01-01..2026-04-01");
Ask("2026-Q1", "2026: 2026-01-01..2027-01-01");
Ask("2026-H1", "2026: 2026-01-01..2027-01-01");
Ask("2026-11-30T09:30", "2026-11-30T09:30: 2026-11-30 09:30:00");
Ask("2026-11-30T09:30Z", "2026-11-30T09:30: 2026-11-30 09:30:00");
Ask("2026-11-30T09:30+02:00", "2026-11-30: 2026-11-30");
Ask("202X", ": ");
Ask("XXXX-02-29", "XXXX-02-29: 2026-02-29 or 2027-02-29");
Console.WriteLine(same ? "as described" : "CHANGED");
return same ? 0 : 1;
CS
dotnet build seen.cs >/dev/null
echo "TimexExpression $(ls packages/microsoft.recognizers.text.datatypes.timexexpression)"
dotnet run --no-build seen.cs
