namespace Verbatim.Checks.Rules;

/// <summary>
/// Figures that articles give for one incident must agree, or the difference be explained: those on record, and of what is not on record
/// those that the texts give. They are grouped by incident and property, so that every figure is looked at once however many articles there
/// are; two that agree prove nothing and are left alone.
/// </summary>
internal static class CasualtyFigures
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        ValueConflicts conflicts = new(corpus.Knowledge);
        SourceGroups sources = SourceGroups.Of(corpus);
        foreach (IReadOnlyList<GivenClaim> claims in Figures(corpus))
        {
            if (CasualtyReports.KindOf(claims[0].Claim.Property) is not { } kind
                || corpus.Knowledge.FindIncident(claims[0].Claim.Subject) is not { } incident)
                continue;
            foreach (ValueConflict conflict in conflicts.Find(claims, isOneArticle: false))
            {
                if (conflict.Claims.Select(static c => c.ArticleId).Distinct(StringComparer.Ordinal).Take(2).Count() == 2)
                    yield return Report(conflict, kind, incident, sources);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<GivenClaim>> Figures(Corpus corpus) => corpus.Articles.SelectMany(StatedClaim.In)
        .Where(static claim => CasualtyReports.KindOf(claim.Claim.Property) is not null)
        .Concat<GivenClaim>(corpus.Texts.SelectMany(ReadFigure.In))
        .GroupBy(static claim => (claim.Claim.Subject.Id, claim.Claim.Property))
        .OrderBy(static group => group.Key.Id, StringComparer.Ordinal)
        .ThenBy(static group => group.Key.Property)
        .Select(static group => group.ToList());

    private static Diagnostic Report(ValueConflict conflict, CasualtyKind kind, Fact<Incident> incident, SourceGroups sources)
    {
        VictimGroup? group = GroupOf(conflict, incident, kind);
        List<List<ReportedFigure>> reports = [.. conflict.Values.Select(value => Giving(value.Claims[0]))];
        bool isExplained = reports.TrueForAll(static giving => giving.Count > 0);
        string what = group is null or VictimGroup.People ? kind.ToText() : $"{group.Value.ToText()} {kind.ToText()}";
        DiagnosticDescriptor descriptor = isExplained ? ArticleDiagnostics.FiguresRevised : ArticleDiagnostics.FiguresConflict;
        Diagnostic finding = descriptor.At(
            conflict.Values[0].Claims[0].Passage, what, incident.Value.Name, Sides.Tell(conflict, sources),
            Listing.Of("reports", reports.SelectMany(static giving => giving.Take(1)).Select(Describe), ", "));
        return finding with
        {
            Related = Sides.Places(conflict, what, reports.SelectMany(static giving => giving.Take(1))
                .Select(static report => new RelatedLocation(Describe(report), report.Location))),
        };

        List<ReportedFigure> Giving(GivenClaim claim) =>
            group is { } counted
                ? CasualtyReports.Giving(incident, kind, counted, FigureInterval.Of(claim.Claim.ClaimValue.Quantity!)!.Value) : [];
    }

    // Whom the figures count; null where no report could. Civilians are everybody where the reports tell of none by themselves.
    private static VictimGroup? GroupOf(ValueConflict conflict, Fact<Incident> incident, CasualtyKind kind)
    {
        HashSet<string> counted =
            [.. conflict.Claims.Select(static claim => UnitGroups.Of(claim.Claim.Property, claim.Claim.ClaimValue.Quantity!))];
        if (counted.Contains(UnitGroups.People))
            return VictimGroup.People;
        if (!VictimGroupTexts.TryParse(counted.First(), out VictimGroup group))
            return null;
        return group == VictimGroup.Civilians && CasualtyReports.Series(incident, kind, group).Count == 0 ? VictimGroup.People : group;
    }

    private static string Describe(ReportedFigure report) =>
        $"{FigureInterval.Describe(report.Quantity)} as of {report.AsOf.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}"
        + (report.Superseded is { } next ? $", until {next.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}" : "");
}
