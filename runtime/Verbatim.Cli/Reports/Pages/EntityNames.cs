namespace Verbatim.Cli.Reports.Pages;

/// <summary>Names of what identifiers stand for, each with the way to its page where it has one.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that they stand on.</param>
internal sealed class EntityNames(CorpusReport report, PagePath page)
{
    /// <summary>The name of an identifier.</summary>
    public Html Of(string id) => Of(id, report.NameOf(id));

    /// <summary>Something by a name of its own.</summary>
    public Html Of(string id, string name) => report.PageOf(id) is { } path && path != page
        ? Tag.A.Href(Link.To(page, path))[Tag.Bdi[name]]
        : Tag.Bdi[name];
}
