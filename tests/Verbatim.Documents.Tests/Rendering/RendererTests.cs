using System.Text.Json;

namespace Verbatim.Documents.Tests.Rendering;

public class RendererTests
{
    [Fact]
    public void People_see_the_line_with_the_place_marked() => AssertExpected("pretty.txt", new PrettyRenderer(Report.Find));

    [Fact]
    public void A_build_reads_a_line_a_finding() => AssertExpected("msbuild.txt", new MsBuildRenderer());

    [Fact]
    public void A_program_reads_one_object() => AssertExpected("report.json", new JsonRenderer());

    [Fact]
    public void A_workflow_reads_a_command_a_finding() => AssertExpected("github.txt", new GitHubRenderer());

    [Fact]
    public void Code_scanning_reads_a_log() => AssertExpected("report.sarif", new SarifRenderer(Report.Tool, Report.Find));

    [Fact]
    public void The_object_is_json_and_keeps_the_exact_message()
    {
        using JsonDocument json = JsonDocument.Parse(Render(new JsonRenderer()));

        Assert.Equal(Report.Diagnostics.Select(d => d.Message), json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(d => d.GetProperty("message").GetString()));
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        string plain = Render(new PrettyRenderer(Report.Find));

        string colored = Render(new PrettyRenderer(Report.Find, useColor: true));

        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(colored, "\u001b\\[[0-9;]*m", "")
            .Replace(" \n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void No_escape_sequence_of_a_document_reaches_the_terminal() =>
        Assert.DoesNotContain('\u001b', string.Concat(Report.Renderers.Select(Render)));

    [Fact]
    public void A_place_that_the_text_does_not_have_is_named_all_the_same()
    {
        Location beyond = new("data/simple.yaml", default, new LinePositionSpan(new LinePosition(99, 5), new LinePosition(99, 6)));
        StringWriter output = new() { NewLine = "\n" };

        new PrettyRenderer(Report.Find).Render(output, [SyntaxDiagnostics.EmptyDocument.At(beyond)], default);

        Assert.Contains("--> data/simple.yaml:100:6\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_places_the_first_six_are_shown_and_the_rest_counted()
    {
        Diagnostic crowded = Report.Diagnostics[0]
            with
        {
            Related =
                [.. Enumerable.Range(1, 9).Select(static n => new RelatedLocation($"place {n}", Location.StartOf($"{n}.yaml")))]
        };
        StringWriter output = new() { NewLine = "\n" };

        new PrettyRenderer(Report.Find).Render(output, [crowded], default);

        Assert.Contains("place 6\n  = and 3 more places\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("place 7", output.ToString(), StringComparison.Ordinal);
    }

    private static void AssertExpected(string file, IDiagnosticRenderer renderer)
    {
        string expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rendering", "Expected", file));

        Assert.Equal(expected, Render(renderer));
    }

    private static string Render(IDiagnosticRenderer renderer)
    {
        StringWriter output = new() { NewLine = "\n" };
        renderer.Render(output, Report.Diagnostics, Report.Summary);
        return output.ToString();
    }
}
