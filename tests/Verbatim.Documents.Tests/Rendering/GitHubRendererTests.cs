namespace Verbatim.Documents.Tests.Rendering;

public class GitHubRendererTests
{
    private static readonly DiagnosticDescriptor Kind = new("LML9001", DiagnosticSeverity.Error, "Half, or 50%: odd", "{0}");

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "::error ")]
    [InlineData(DiagnosticSeverity.Warning, "::warning ")]
    [InlineData(DiagnosticSeverity.Info, "::notice ")]
    [InlineData(DiagnosticSeverity.Hidden, "::notice ")]
    public void A_severity_is_a_command(DiagnosticSeverity severity, string command) =>
        Assert.StartsWith(command, Lines(Finding("a.yaml", "") with { Severity = severity })[0], StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_a_value_says_can_end_it()
    {
        string line = Lines(Finding("odd,50%:a.yaml", "100%, a: b ::error::c")
            with
        { Related = [new RelatedLocation("10%0A", Location.StartOf("b.yaml"))] })[0];

        Assert.Equal(
            "::error file=odd%2C50%25%3Aa.yaml,line=1,col=1,endLine=1,endColumn=1,title=LML9001%3A Half%2C or 50%25%3A odd" +
            "::100%25, a: b ::error::c%0Aat odd,50%25:a.yaml:1:1%0Ab.yaml:1:1: 10%250A",
            line);
    }

    [Fact]
    public void No_line_break_of_a_document_begins_a_command_of_its_own()
    {
        string[] lines = Lines(Finding("a\n::error::.yaml", "") with { Message = "one\r\n::error::two" });

        Assert.Equal(["::error file=a", "nothing found in 0 files"], lines.Select(static line => line.Split('\\')[0]));
    }

    [Fact]
    public void A_place_over_several_lines_has_no_columns()
    {
        Location place = new("a.yaml", default, new LinePositionSpan(new LinePosition(2, 4), new LinePosition(5, 1)));

        Assert.StartsWith("::error file=a.yaml,line=3,endLine=6,title=", Lines(Kind.At(place, ""))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./data/a.yaml", "file=data/a.yaml,")]
    [InlineData("data\\a.yaml", "file=data/a.yaml,")]
    [InlineData("/news/a.yaml", "file=/news/a.yaml,")]
    [InlineData(".", "file=.,")]
    public void A_path_is_written_as_the_repository_writes_it(string typed, string written) =>
        Assert.Contains(written, Lines(Finding(typed, ""))[0], StringComparison.Ordinal);

    [Fact]
    public void Of_many_places_the_first_fifty_are_told_and_the_rest_counted()
    {
        string line =
            Lines(Finding("a.yaml", "many")
                with
            {
                Related = [.. Enumerable.Range(1, 2000)
                    .Select(static n => new RelatedLocation($"place {n}", Location.StartOf($"{n}.yaml")))]
            })[0];

        Assert.EndsWith("place 50%0Aand 1950 more places", line, StringComparison.Ordinal);
    }

    private static Diagnostic Finding(string path, string message) => Kind.At(Location.StartOf(path), message);

    private static string[] Lines(Diagnostic finding)
    {
        StringWriter output = new() { NewLine = "\n" };
        new GitHubRenderer().Render(output, [finding], default);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
