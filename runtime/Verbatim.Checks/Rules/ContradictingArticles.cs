namespace Verbatim.Checks.Rules;

/// <summary>
/// Articles do not give one thing values that cannot all be true. Claims are grouped by subject and property, and an article that
/// contradicts itself there is told of by itself. The victims of an incident have a rule of their own, which knows its reports.
/// </summary>
internal static class ContradictingArticles
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) => Check(corpus, null);

    /// <summary>The same, for those who count the comparisons.</summary>
    internal static IEnumerable<Diagnostic> Check(Corpus corpus, Action? compared)
    {
        ValueConflicts conflicts = new(corpus.Knowledge);
        SourceGroups sources = SourceGroups.Of(corpus);
        foreach (IReadOnlyList<StatedClaim> claims in StatedClaim.Groups(corpus.Articles))
        {
            if (CasualtyReports.KindOf(claims[0].Claim.Property) is not null
                && corpus.Knowledge.FindIncident(claims[0].Claim.Subject) is not null)
                continue;
            List<StatedClaim> sound = [.. claims
                .GroupBy(static c => c.Document, ReferenceEqualityComparer.Instance)
                .Where(own => own.Take(2).Count() < 2 || !conflicts.Find([.. own], isOneArticle: true, compared).Any())
                .SelectMany(static own => own)];
            foreach (ValueConflict conflict in conflicts.Find(sound, isOneArticle: false, compared))
            {
                if (conflict.Claims.Select(static c => c.ArticleId).Distinct(StringComparer.Ordinal).Take(2).Count() == 2
                    && !IsOfOneSpan(conflict, corpus.Knowledge))
                    yield return Report(conflict, corpus.Knowledge, sources);
            }
        }
    }

    private static Diagnostic Report(ValueConflict conflict, KnowledgeBase knowledge, SourceGroups sources)
    {
        GivenClaim first = conflict.Values[0].Claims[0];
        string property = first.Claim.Property.ToText(), name = Sides.Name(first.Claim, knowledge), sides = Sides.Tell(conflict, sources);
        Diagnostic finding = first.Claim.ClaimValue switch
        {
            { Quantity: not null } => ClaimDiagnostics.QuantitiesDiffer.At(first.Passage, property, name, sides),
            { Date: not null } => ClaimDiagnostics.DatesDiffer.At(first.Passage, name, sides),
            _ => ClaimDiagnostics.ValuesDiffer.At(first.Passage, property, name, sides),
        };
        return finding with { Related = Sides.Places(conflict, property, OnRecord(first.Claim, knowledge)) };
    }

    private static IEnumerable<RelatedLocation> OnRecord(Claim claim, KnowledgeBase knowledge)
    {
        if (claim.Property == ClaimProperty.Date && knowledge.Find(claim.Subject) is { Value: Event happening } fact)
            yield return new RelatedLocation($"on record: {Days(happening)}", fact.At("/when"));
        else if (knowledge.Find(claim.Subject) is { } known)
            yield return new RelatedLocation("what is on record of it", known.Location);
    }

    // An event of two days is dated by either of them.
    private static bool IsOfOneSpan(ValueConflict conflict, KnowledgeBase knowledge)
    {
        if (conflict.Values[0].Claims[0].Claim is not { ClaimValue.Date: not null } claim
            || knowledge.Find(claim.Subject)?.Value is not Event { When: { StartDate: not null, EndDate: not null } } happening)
        {
            return false;
        }
        DayInterval span = Days(happening);
        return conflict.Values.All(value => PartialDay.Parse(value.Text) is { } days && !days.Intersect(span).IsEmpty);
    }

    private static DayInterval Days(Event happening) => PartialDay.WidestRange(happening.When.StartDate, happening.When.EndDate);
}
