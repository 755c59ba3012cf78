using Verbatim.Articles;
using Verbatim.Checks;
using Verbatim.Cli.Reports.Markup;

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
            Scrolling.Of("Versions", Tag.Table[
                Tag.Caption["The texts of it that are on record, oldest first"],
                Tag.THead[Tag.Tr[Tag.Th.Column()["Version"], Tag.Th.Column()["Published"], Tag.Th.Column()["Points"], Tag.Th.Column()["Rests on"]]],
                Tag.TBody[proposal.Versions.Select(Row)]])];
    }

    private Html Row(ProposalVersion version) => Tag.Tr[
        Tag.Th.Row()[version.Points.Count > 0 ? Tag.A.Href(Link.To(page, page, Anchor.Of("points")))[Tag.Bdi[version.Name]] : Tag.Bdi[version.Name]],
        Tag.Td[Tag.Time.DateTime(version.Published)[version.Published]],
        Tag.Td[version.PointCount is { } count ? FigureInterval.Describe(count) : Written.Number(version.Points.Count)],
        Tag.Td[SourceList.Of([.. version.References.Select(FactSource.Of)])]];
}
