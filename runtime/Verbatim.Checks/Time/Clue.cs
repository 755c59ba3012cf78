namespace Verbatim.Checks.Time;

/// <summary>How much a clue can prove.</summary>
public enum ClueStrength
{
    /// <summary>It may be history, or another than it seems: it is shown, and proves nothing.</summary>
    Soft,

    /// <summary>It holds of the day of writing.</summary>
    Hard,
}

/// <summary>Something an article says that ties it to dates: the days on which it can have been written, if this is true.</summary>
/// <param name="Saying">What the article says, in its own words, for messages.</param>
/// <param name="Days">The days that this leaves.</param>
/// <param name="Because">The fact that ties the two, for messages: <c>in office 2021-01-20 to 2025-01-19</c>.</param>
/// <param name="Passage">The passage of the article.</param>
/// <param name="Facts">The places of the facts it rests on.</param>
public sealed record Clue(string Saying, DaySet Days, string Because, Location Passage, EquatableArray<RelatedLocation> Facts)
{
    /// <summary>Whether the clue is a title that somebody is given.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it is the day that the article gives itself.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>How much it can prove.</summary>
    public ClueStrength Strength { get; init; } = ClueStrength.Hard;

    /// <summary>
    /// The days on which people would still say so, where they are fewer than those on which it is true; null where they are the same.
    /// </summary>
    public DaySet? Usual { get; init; }
}
