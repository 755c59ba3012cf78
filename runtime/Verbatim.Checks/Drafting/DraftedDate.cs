namespace Verbatim.Checks.Drafting;

/// <summary>The day of publication, where the publisher's own words give it.</summary>
internal static class DraftedDate
{
    public static (string? Published, Decision? Open) Of(DraftSubject subject)
    {
        DateReading[] declared =
            [.. subject.Reading.Dates.Where(static date => date.Use == DateUse.Declared).DistinctBy(static date => date.Date)];
        return declared switch
        {
            [] => (null, null),
            [var only] => (only.Date, null),
            _ => (null, new Decision("/published", "the text gives itself several dates, "
                + string.Join(", ", declared.Take(4).Select(date => subject.Say(date.Span))) + ": say when it was published")),
        };
    }
}
