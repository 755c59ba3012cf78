namespace Verbatim.Checks.Rules;

/// <summary>How findings tell the sides of a contradiction, and point at them.</summary>
internal static class Sides
{
    private const int ArticlesNamed = 4;
    private const int LongestPassage = 100;

    /// <summary>The values with the articles that give them: <c>25 (article:a, article:b) and 26 (article:c)</c>.</summary>
    public static string Tell(ValueConflict conflict, SourceGroups sources) =>
        Listing.Of("values",
            conflict.Values.Select(value => $"{value.Text} ({Tell(value.Claims.Select(static c => c.ArticleId), sources)})"));

    /// <summary>
    /// Articles by name, or by their number where there are many, with how many sources they come from where these are fewer.
    /// </summary>
    public static string Tell(IEnumerable<string> articles, SourceGroups sources)
    {
        List<string> ids = [.. articles.Distinct(StringComparer.Ordinal)];
        string names = string.Join(", ", ids.Take(ArticlesNamed))
            + (ids.Count > ArticlesNamed ? $" and {ids.Count - ArticlesNamed} more" : "");
        int independent = sources.Count(ids);
        return independent < ids.Count
            ? $"{names}: {ids.Count} articles, {independent} {(independent == 1 ? "source" : "sources")}" : names;
    }

    /// <summary>
    /// The passages of the claims, each with what it says, the first left out: that is the place of the finding. Where there are more than
    /// anyone reads, one of each value comes first, then the facts, then what says the same again.
    /// </summary>
    /// <param name="conflict">What cannot all be true.</param>
    /// <param name="property">What it is about.</param>
    /// <param name="facts">What is on record of it.</param>
    public static EquatableArray<RelatedLocation> Places(ValueConflict conflict, string property, IEnumerable<RelatedLocation> facts)
    {
        List<RelatedLocation> ofEach = [], again = [];
        foreach (GivenValue value in conflict.Values)
        {
            ofEach.Add(Place(value, value.Claims[0]));
            again.AddRange(value.Claims.Skip(1).Select(claim => Place(value, claim)));
        }
        return [.. ofEach.Skip(1), .. facts, .. again];

        RelatedLocation Place(GivenValue value, GivenClaim claim) =>
            new($"{claim.ArticleId} says {value.Text} ({property})", claim.Passage);
    }

    /// <summary>The words of a claim's passages, shortened in the middle: what they begin with and what they come to.</summary>
    public static string Words(GivenClaim claim)
    {
        string text = string.Join(" ... ", claim.Claim.Evidence.Select(static passage => passage.Exact));
        if (text.Length <= LongestPassage)
            return text;
        string start = text[..(LongestPassage / 2)], end = text[^(LongestPassage / 2)..];
        return $"{start[..Math.Max(start.LastIndexOf(' '), 0)]} ... {end[(end.IndexOf(' ', StringComparison.Ordinal) + 1)..]}";
    }

    /// <summary>The name of what a claim is about.</summary>
    public static string Name(Claim claim, KnowledgeBase knowledge) => knowledge.Find(claim.Subject)?.Value.Name ?? claim.Subject.Id;
}
