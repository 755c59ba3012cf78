namespace Verbatim.Cli.Reports.Site;

/// <summary>The list of the files that a report wrote into a folder: these it may change and take away, and no others.</summary>
internal static class Manifest
{
    /// <summary>The file that holds the list.</summary>
    public const string Name = ".verbatim-report";

    private const string Heading = "Files of a report. The next report in this folder may change and remove them, and nothing else here.";

    /// <summary>The files of the report that was last written here; none where there was none.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static HashSet<string> Read(string folder)
    {
        string file = Path.Combine(folder, Name);
        // Whoever can edit the list cannot make it name a file outside of the folder: that is no path of a page.
        return File.Exists(file)
            ? [.. File.ReadLines(file).Skip(1).Select(PagePath.TryParse).OfType<PagePath>().Select(static path => path.Text)]
            : [];
    }

    /// <summary>The list as a text.</summary>
    public static string Of(IEnumerable<string> files) =>
        Heading + "\n" + string.Concat(files.Order(StringComparer.Ordinal).Select(static file => file + "\n"));
}
