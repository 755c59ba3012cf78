using Verbatim.Documents;

namespace Verbatim.Checks;

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
}
