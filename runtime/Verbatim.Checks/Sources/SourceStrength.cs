namespace Verbatim.Checks.Sources;

/// <summary>How well a reader could follow up on whose word an article has a claim. A larger one is a better one.</summary>
public enum SourceStrength
{
    /// <summary>The article says it in its own voice.</summary>
    None,

    /// <summary>Reports, rumours, claims, officials: nobody in particular.</summary>
    Nobody,

    /// <summary>Somebody without a name, with a role or with those for whom they speak.</summary>
    Unnamed,

    /// <summary>A person, a body or an outlet with a name.</summary>
    Named,
}

/// <summary>Reads off a claim's record on whose word it is.</summary>
public static class SourceStrengths
{
    /// <summary>The strength of the best of a claim's sources.</summary>
    public static SourceStrength Of(StatedClaim claim) =>
        claim.Claim.Attribution.Select(step => Of(claim.Document, step)).DefaultIfEmpty(SourceStrength.None).Max();

    /// <summary>The claim's best source, for messages: a name, or what the text calls it.</summary>
    public static string Describe(StatedClaim claim, KnowledgeBase knowledge)
    {
        SourceStrength best = Of(claim);
        List<string> names =
        [
            .. claim.Claim.Attribution
                .Where(step => Of(claim.Document, step) == best)
                .Select(step => Unnamed(claim.Document, step) is { } source
                    ? $"'{source.AsWritten}'" : knowledge.Find(step.Actor)?.Value.Name ?? step.Actor.Id)
                .Distinct(StringComparer.Ordinal),
        ];
        return names.Count == 0 ? "nobody" : string.Join(", ", names);
    }

    private static SourceStrength Of(ArticleDocument document, AttributionStep step) => Unnamed(document, step) switch
    {
        null => SourceStrength.Named,
        { Anonymity: Anonymity.RoleOnly or Anonymity.AffiliationOnly } => step.Via.Count > 0
            ? SourceStrength.Named : SourceStrength.Unnamed,
        _ => step.Via.Count > 0 ? SourceStrength.Named : SourceStrength.Nobody,
    };

    private static UnnamedSource? Unnamed(ArticleDocument document, AttributionStep step) =>
        document.Article.UnnamedSources.FirstOrDefault(source => source.Id == step.Actor.Id);
}
