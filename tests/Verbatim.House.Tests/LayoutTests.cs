namespace Verbatim.House.Tests;

public sealed class LayoutTests
{
    private static readonly string[] Layout =
    [
        "generator", "runtime", "schema", "seeds", "tests", "findings", "Schema.sln", "README.md", "CHANGELOG.md", "LICENSE",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config",
    ];

    [Fact]
    public void The_top_level_holds_only_the_fixed_layout()
    {
        IEnumerable<string> entries = Directory.EnumerateFileSystemEntries(Repository.Root).Select(static entry => Path.GetFileName(entry));

        House.HasNo(entries.Where(static entry => !entry.StartsWith('.') && !Layout.Contains(entry) && !IsIgnored(entry)));
    }

    private static bool IsIgnored(string entry) =>
        Repository.Read(".gitignore").Split('\n').Any(line => line.Trim('/') == entry);
}
