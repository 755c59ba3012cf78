namespace Verbatim.Checks.Time;

/// <summary>A time in which somebody held an office or worked for an organisation, with what is not known of it.</summary>
/// <param name="Longest">The days it may have covered at most: a partial date read widely, an unknown end as none.</param>
/// <param name="Shortest">The days it covered for certain: where the end is not known, up to the day it was last seen.</param>
/// <param name="Location">The place of the fact.</param>
internal sealed record Term(DayInterval Longest, DayInterval Shortest, Location Location)
{
    /// <summary>The terms of an actor in some offices.</summary>
    public static List<Term> In(Fact<Actor> actor, IReadOnlyCollection<string> offices) => actor.Value is Person person
        ? [.. person.Tenures.Select((tenure, i) => (tenure, i)).Where(t => offices.Contains(t.tenure.Office.Id))
            .Select(t => Of(t.tenure, actor.At($"/tenures/{t.i}")))]
        : [];

    /// <summary>The terms of an actor with an organisation, outside of an office.</summary>
    public static List<Term> With(Fact<Actor> actor, string? organisation) => actor.Value is Person person
        ? [.. person.Affiliations.Select((tie, i) => (tie, i)).Where(t => t.tie.Organisation.Id == organisation)
            .Select(t => Of(t.tie, actor.At($"/affiliations/{t.i}")))]
        : [];

    /// <summary>The days on which somebody with these terms can be called former: after one of them, and in none for certain.</summary>
    public static DaySet After(IReadOnlyList<Term> terms)
    {
        DateOnly? firstEnd = terms.Min(static t => t.Shortest.End);
        return firstEnd is null ? DaySet.Empty : NotHeld(terms).Intersect(DaySet.Of(DayInterval.From(firstEnd)));
    }

    /// <summary>The days on which somebody with these terms can be called elect: before one of them, and in none for certain.</summary>
    public static DaySet Before(IReadOnlyList<Term> terms)
    {
        DateOnly? lastStart = terms.Max(static t => t.Longest.Start);
        return lastStart is null ? DaySet.Empty : NotHeld(terms).Intersect(DaySet.Of(DayInterval.Until(lastStart)));
    }

    // Half-open, or terms that touch would leave a day between them and hide the conflict.
    private static DaySet NotHeld(IEnumerable<Term> terms) => DaySet.Of(terms.Select(static t => t.Shortest)).Complement();

    /// <summary>The term that a membership is.</summary>
    public static Term Of(Membership membership, Location location)
    {
        DayInterval longest = PartialDay.WidestRange(membership.Valid.StartDate, membership.Valid.EndDate);
        DayInterval? start = membership.Valid.StartDate is { } first ? PartialDay.Parse(first) : null;
        DayInterval? end = membership.Valid.EndDate is { } last ? PartialDay.Parse(last) : null;
        DayInterval? seen = membership.LastSeen is { } day ? PartialDay.Parse(day) : null;
        // A partial start may mean its last day, a partial end its first.
        DateOnly? certainStart = start?.End?.AddDays(-1) ?? end?.Start;
        return new Term(longest, new DayInterval(certainStart, end?.Start ?? seen?.Start?.AddDays(1)), location);
    }
}
