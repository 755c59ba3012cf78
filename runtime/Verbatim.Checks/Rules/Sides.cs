using Verbatim.Articles;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>How findings tell the sides of a contradiction, and point at them.</summary>
internal static class Sides
{
    private const int ArticlesNamed = 4;
    private const int LongestPassage = 100;

    /// <summary>The values with the articles that give them: <c>25 (article:a, article:b) and 26 (article:c)</c>.</summary>
    public static string Tell(ValueConflict conflict, SourceGroups sources) =>
        string.Join(" and ", conflict.Values.Select(value => $"{value.Text} ({Tell(value.Claims.Select(static c => c.ArticleId), sources)})"));

    /// <summary>Articles by name, or by their number where there are many, with how many sources they come from where these are fewer.</summary>
    public static string Tell(IEnumerable<string> articles, SourceGroups sources)
    {
        List<string> ids = [.. articles.Distinct(StringComparer.Ordinal)];
        string names = string.Join(", ", ids.Take(ArticlesNamed)) + (ids.Count > ArticlesNamed ? $" and {ids.Count - ArticlesNamed} more" : "");
        int independent = sources.Count(ids);
        return independent < ids.Count ? $"{names}: {ids.Count} articles, {independent} {(independent == 1 ? "source" : "sources")}" : names;
    }

    /// <summary>The passages of the claims, each with what it says, the first left out: that is the place of the finding.</summary>
    public static EquatableArray<RelatedLocation> Passages(ValueConflict conflict, string property)
    {
        StatedClaim first = conflict.Values[0].Claims[0];
        return
        [
            .. conflict.Values.SelectMany(static value => value.Claims.Select(claim => (value.Text, Claim: claim)))
                .Where(side => side.Claim != first)
                .Select(side => new RelatedLocation($"{side.Claim.ArticleId} says {side.Text} ({property})", side.Claim.Passage)),
        ];
    }

    /// <summary>The words of a claim's passages, shortened in the middle: what they begin with and what they come to.</summary>
    public static string Words(StatedClaim claim)
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
