using System.Text.RegularExpressions;

namespace Verbatim.House.Tests;

/// <summary>The pages for people: what they name is there, and the first one is short.</summary>
public sealed partial class PageTests
{
    private static readonly string[] Pages =
    [
        "README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md",
        .. Repository.FilesIn(["generator", "runtime", "schema", "tests", "findings"], "*.md")
            .Where(static page => Path.GetFileName(page) is not ("README-package.md")
            && !page.Contains("/Explain/", StringComparison.Ordinal) && !page.Contains("/Samples/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_readme_has_at_most_150_lines() => Assert.InRange(Repository.Read("README.md").Count(static c => c == '\n'), 50, 150);

    [Fact]
    public void Every_file_that_a_page_links_to_exists()
    {
        House.HasNo(
            from page in Pages
            from Match link in Link.Matches(Repository.Read(page))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{page}: {target}");
    }

    /// <summary>
    /// A path in code font is one from the root, from the page's folder, or from a project that the page is about. One that begins with
    /// none of their folders is somebody else's, and so is one on a line that names somebody else's repository.
    /// </summary>
    [Fact]
    public void Every_path_that_a_page_names_exists()
    {
        House.HasNo(
            from page in Pages
            from line in Fence.Replace(Repository.Read(page), "").Split('\n')
            where !Elsewhere.IsMatch(line)
            from Match name in Name.Matches(line)
            let path = name.Groups["path"].Value
            let first = path.Split('/')[0]
            where first is not ("bin" or "obj")
            where first.StartsWith("Verbatim.", StringComparison.Ordinal) || Roots(page).Any(root => Exists(Path.Combine(root, first)))
            where Roots(page).All(root => !Exists(Path.Combine(root, path)))
            select $"{page}: {path}");
    }

    [Fact]
    public void The_paths_that_pages_name_are_found_at_all() =>
        Assert.Contains("runtime/Verbatim.Cli", Name.Matches("`runtime/Verbatim.Cli`").Select(static name => name.Groups["path"].Value));

    private static string[] Roots(string page)
    {
        string folder = Path.GetDirectoryName(page)!;
        string[] projects = folder.Length == 0
            ? [] : [.. Repository.Projects.Where(project => project.StartsWith(folder + '/', StringComparison.Ordinal))
                .Select(static project => Path.GetDirectoryName(project)!)];
        return ["", folder, .. projects];
    }

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path.TrimEnd('/')));

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link { get; }

    // A folder and something below it; a place holder in capitals, a pattern or an option is no path.
    [GeneratedRegex(@"`(?<path>\.?[A-Za-z][\w.-]*(/[\w.-]+)+/?)`")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\blinkml/linkml|\blinkml(-model)?: `")]
    private static partial Regex Elsewhere { get; }

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence { get; }
}
