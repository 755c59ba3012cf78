namespace Verbatim.Checks.Rules;

/// <summary>An article does not give one thing two values that cannot both be true; an update that is told as one is none.</summary>
internal static class ContradictingPassages
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        ValueConflicts conflicts = new(corpus.Knowledge);
        return
            from document in corpus.Articles
            from claims in StatedClaim.Groups([document])
            from conflict in conflicts.Find(claims, isOneArticle: true)
            where !UpdateWords.Explain(conflict)
            select Report(conflict, corpus.Knowledge);
    }

    private static Diagnostic Report(ValueConflict conflict, KnowledgeBase knowledge)
    {
        GivenClaim first = conflict.Values[0].Claims[0];
        string property = first.Claim.Property.ToText();
        string values = Listing.Of("values", conflict.Values.Select(static v => v.Text));
        return ClaimDiagnostics.ArticleContradictsItself.At(first.Passage, property, Sides.Name(first.Claim, knowledge), values) with
        {
            Related = Sides.Places(conflict, property, []),
        };
    }
}
