namespace Verbatim.Cli.Reports.Pages;

/// <summary>The versions of a proposal.</summary>
/// <param name="page">The page that it stands on.</param>
internal sealed class VersionTable(PagePath page)
{
    /// <summary>The table.</summary>
    public Html Of(Proposal proposal)
    {
        Anchor heading = Anchor.Of("versions");
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["Versions"],
            new DataTable("The texts of it that are on record, oldest first", "Version", "Published", "#Points", "Rests on").Of(
                proposal.Versions.Select(Row))];
    }

    private Html[] Row(ProposalVersion version) =>
    [
        version.Points.Count > 0 ? Tag.A.Href(Link.To(page, page, Anchor.Of("points")))[Tag.Bdi[version.Name]] : Tag.Bdi[version.Name],
        Tag.Time.DateTime(version.Published)[version.Published],
        version.PointCount is { } count ? FigureInterval.Describe(count) : Written.Number(version.Points.Count),
        SourceList.Of([.. version.References.Select(FactSource.Of)]),
    ];
}
