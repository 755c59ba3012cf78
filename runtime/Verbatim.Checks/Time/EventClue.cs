namespace Verbatim.Checks.Time;

/// <summary>What an event says of the day of writing, by the way in which an article speaks of it.</summary>
internal static class EventClue
{
    private const int LongestSaying = 60;

    /// <summary>A passage as messages repeat it.</summary>
    public static string Saying(string passage) =>
        $"'{(passage.Length <= LongestSaying ? passage : passage[..(LongestSaying - 3)].TrimEnd() + "...")}'";

    /// <summary>The clue that the tense of an event is, or null where nothing follows from it.</summary>
    /// <param name="happenings">What may be meant.</param>
    /// <param name="tense">Whether the article sees it behind it or ahead.</param>
    /// <param name="saying">What it says.</param>
    /// <param name="passage">Where.</param>
    public static Clue? OfTense(IReadOnlyList<Fact<Event>> happenings, EventTense tense, string saying, Location passage)
    {
        List<(Fact<Event> Happening, DayInterval Begin)> dated = [.. happenings.SelectMany(Dated)];
        if (dated.Count == 0 || tense == EventTense.None)
            return null;
        // What is called upcoming is expected within the year; the day itself still counts.
        IEnumerable<DayInterval> days = dated.Select(d => tense == EventTense.Past
            ? DayInterval.From(d.Begin.Start) : new DayInterval(d.Begin.Start!.Value.AddYears(-1), d.Begin.End));
        string because =
            string.Join(", ", dated.Select(d => $"{d.Happening.Value.Name} {(tense == EventTense.Past ? "began" : "is")} {d.Begin}"))
            + (tense == EventTense.Past ? "" : ", upcoming in the year before");
        return new Clue(saying, DaySet.Of(days), because, passage, [.. dated.Select(static d => Fact(d.Happening, d.Begin))]);
    }

    /// <summary>The clue that the age of an event is, or null where nothing follows from it.</summary>
    /// <param name="happening">What has that age.</param>
    /// <param name="age">The age.</param>
    /// <param name="written">The age as people write it.</param>
    /// <param name="saying">What the article says.</param>
    /// <param name="passage">Where.</param>
    public static Clue? OfAge(Fact<Event> happening, Age age, string written, string saying, Location passage)
    {
        if (Dated(happening).ToList() is not [var (_, begin)] || Days(begin, age.Least, age.Most, age.Unit) is not { } days)
            return null;
        return new Clue(saying, days, $"{written} after {happening.Value.Name} ({begin})", passage, [Fact(happening, begin)])
        {
            Usual = age.Usual is { } usual ? Days(begin, age.Least, usual, age.Unit) : null,
        };
    }

    private static DaySet? Days(DayInterval begin, decimal? least, decimal? most, string unit)
    {
        double? days = unit switch { "year" => 365.2425, "month" => 30.436875, "week" => 7, "day" => 1, _ => null };
        if (days is not { } length || begin is not { Start: { } first, End: { } after })
            return null;
        return DaySet.Of(new DayInterval(
            least is { } min ? Later(first, Math.Floor((double)min * length)) : first,
            most is { } max ? Later(after, Math.Ceiling((double)max * length)) : null));
    }

    // An age that leads past the end of the calendar leads nowhere.
    private static DateOnly Later(DateOnly day, double days) =>
        days >= DateOnly.MaxValue.DayNumber - day.DayNumber ? DateOnly.MaxValue : day.AddDays((int)days);

    private static IEnumerable<(Fact<Event> Happening, DayInterval Begin)> Dated(Fact<Event> happening) =>
        happening.Value.When.StartDate is { } date && PartialDay.Parse(date) is { Start: not null, End: not null } begin
            ? [(happening, begin)] : [];

    private static RelatedLocation Fact(Fact<Event> happening, DayInterval begin) =>
        new($"{happening.Value.Name}: {begin}", happening.At("/when"));
}
