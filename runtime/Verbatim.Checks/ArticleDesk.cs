using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>The article desk: holds articles to their own words, to one another, and to dated facts.</summary>
public static class ArticleDesk
{
    // Every rule sees the whole corpus and answers with findings; none knows of another.
    private static readonly Func<Corpus, IEnumerable<Diagnostic>>[] Rules =
    [
        ClaimedFigures.Check,
        CasualtyFigures.Check,
        CasualtySeries.Check,
        ProposalPoints.Check,
        DeclaredPointCounts.Check,
        TitleDates.Check,
        FormOfText.Check,
    ];

    /// <summary>All findings: those of the documents themselves, then those of the rules, in the order of the places.</summary>
    /// <param name="corpus">The articles and the facts.</param>
    public static EquatableArray<Diagnostic> Check(Corpus corpus) =>
        corpus.Diagnostics
            .Concat(Rules.AsParallel().AsOrdered().SelectMany(rule => rule(corpus)))
            .Order(DiagnosticOrder.Instance)
            .ToEquatableArray();
}
