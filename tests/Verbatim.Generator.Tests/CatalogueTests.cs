using System.Reflection;
using Verbatim.Generator.Analyzers;

namespace Verbatim.Generator.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void The_release_notes_list_every_code_with_its_severity()
    {
        IEnumerable<string> expected = new DataAnalyzer().SupportedDiagnostics
            .Select(static d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

        Assert.Equal(string.Join('\n', expected), string.Join('\n', ReleaseNotes().Where(static line => line.StartsWith("LML", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_code_of_the_build_has_its_page()
    {
        Assembly assembly = typeof(LinkMLGenerator).Assembly;

        Assert.All(
            Diagnostics.BuildDiagnostics.All,
            descriptor => Assert.Contains($"Explain/{descriptor.Code}.md", assembly.GetManifestResourceNames()));
    }

    private static string[] ReleaseNotes()
    {
        string? folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Schema.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllLines(Path.Combine(folder, "generator/Verbatim.Generator/AnalyzerReleases.Unshipped.md"));
    }
}
