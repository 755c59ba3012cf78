namespace Verbatim.Checks;

/// <summary>The article desk: holds articles to their own words, to one another, and to dated facts.</summary>
public static class ArticleDesk
{
    // Every rule sees the whole corpus and answers with findings; none knows of another.
    private static readonly Func<Corpus, IEnumerable<Diagnostic>>[] Rules =
    [
        ClaimedFigures.Check,
        ClaimedDates.Check,
        ContradictingPassages.Check,
        ChangedStances.Check,
        ChangedStages.Check,
        TurnedDirections.Check,
        CasualtyFigures.Check,
        ContradictingArticles.Check,
        ClaimsAgainstRecord.Check,
        AgesOfEvents.Check,
        AttributionChains.Check,
        LostAttributions.Check,
        DeniedClaims.Check,
        DifferingQuotations.Check,
        SharedPageGroups.Check,
        SharedWordGroups.Check,
        CasualtySeries.Check,
        ProposalPoints.Check,
        DeclaredPointCounts.Check,
        UnpublishedConcessions.Check,
        TitleDates.Check,
        HangingDays.Check,
        UnreportedTolls.Check,
        VagueSources.Check,
        DroppedHedges.Check,
        UnspokenQuotations.Check,
        FormOfText.Check,
        OfficeHolders.Check,
        SpansOfDays.Check,
        SharedNames.Check,
    ];

    /// <summary>All findings: those of the documents themselves, then those of the rules, in the order of the places.</summary>
    /// <param name="corpus">The articles and the facts.</param>
    /// <param name="today">The day on which waivers must still hold, and after which no article was written; null where neither is
    /// asked.</param>
    /// <param name="progress">Told how far the work has come; null where nobody asks.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static EquatableArray<Diagnostic> Check(
        Corpus corpus, DateOnly? today = null, IDeskProgress? progress = null, CancellationToken cancellationToken = default)
    {
        Corpus seen = corpus with { Today = today ?? corpus.Today };
        progress?.Begin(DeskStep.Copies, corpus.Texts.Length);
        // Several rules ask for it, and would wait for one another.
        SourceGroups.Of(seen, progress is null ? null : progress.Advance, cancellationToken);
        progress?.Begin(DeskStep.Rules, Rules.Length);
        IEnumerable<Diagnostic> found = Rules.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .SelectMany(rule => Apply(rule, seen, progress));
        return corpus.Diagnostics
            .Concat(Waivers.Apply(corpus, found, today))
            .Order(DiagnosticOrder.Instance)
            .ToEquatableArray();
    }

    private static List<Diagnostic> Apply(Func<Corpus, IEnumerable<Diagnostic>> rule, Corpus corpus, IDeskProgress? progress)
    {
        List<Diagnostic> found = [.. rule(corpus)];
        progress?.Advance();
        return found;
    }
}
