namespace Verbatim.Checks.Tests;

/// <summary>
/// An invented country whose papers get things wrong, as <c>Samples/Aldmoor/README.md</c> tells: the desk finds that, and nothing else.
/// </summary>
public sealed class AldmoorTests
{
    private const string Folder = "tests/Verbatim.Checks.Tests/Samples/Aldmoor";
    private static readonly string Outline = Seeds.ReadText($"{Folder}/README.md");
    private static readonly Corpus Corpus = Load();

    // The summer in which it was all written down: one waiver is over by then.
    private static readonly EquatableArray<Diagnostic> Findings = ArticleDesk.Check(Corpus, new DateOnly(2021, 9, 1));

    private sealed record Row(string Code, string Place, string Passage);

    [Fact]
    public void What_is_planted_is_found_at_its_line_and_column_and_nothing_else() => Assert.Equal(
        Rows("Planted").Select(static row => $"{row.Code} {row.Place}").Order(StringComparer.Ordinal),
        Findings.Where(static finding => finding.Severity >= DiagnosticSeverity.Warning).Select(Tell).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_shown_on_request_is_found_as_well() => Assert.Equal(
        Rows("Planted, and shown on request").Select(static row => $"{row.Code} {row.Place}"),
        Findings.Where(static finding => finding.Code == "VBT3703").Select(Tell));

    [Fact]
    public void What_is_said_not_to_be_found_is_not() => Assert.Empty(
        Rows("Planted, and not found").Select(static row => $"{row.Code} {row.Place}").Intersect(Findings.Select(Tell)));

    [Fact]
    public void Every_code_of_the_desk_is_planted() => Assert.Equal(
        ArticleDiagnostics.All.Select(static descriptor => descriptor.Code).Order(StringComparer.Ordinal),
        Rows("Planted").Concat(Rows("Planted, and shown on request")).Select(static row => row.Code).Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_row_shows_the_passage_at_its_place() =>
        Assert.All(
            Rows("Planted").Concat(Rows("Planted, and shown on request")).Concat(Rows("Planted, and not found")),
            static row => Assert.StartsWith(row.Passage, At(row.Place), StringComparison.Ordinal));

    [Fact]
    public void The_days_on_which_each_can_have_been_written_are_those_of_the_outline()
    {
        Dictionary<string, string> days = Cells("When they can have been written")
            .ToDictionary(static cells => cells[0], static cells => cells[1]);
        Assert.Equal(
            days.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => $"{entry.Key}: {entry.Value}"),
            Corpus.Texts.Where(text => days.ContainsKey(Inside(text.Reading.Text.Path)))
                .Select(static text => $"{Inside(text.Reading.Text.Path)}: {ArticleWindow.Of(text, Corpus).Days}")
                .Order(StringComparer.Ordinal));
    }

    private static Corpus Load()
    {
        EquatableArray<SourceText> texts = Seeds.Texts($"{Folder}/articles", "*.txt");
        return CorpusLoader.Load(new CorpusFiles(
            Seeds.Texts($"{Folder}/articles", "*.article.yaml"), Seeds.Texts($"{Folder}/knowledge", "*.yaml"),
            new MemoryTextSource(texts))
        { BareTexts = texts });
    }

    private static string Tell(Diagnostic finding) => $"{finding.Code} {Inside(finding.Location.ToString())}";

    private static string Inside(string path) => path[(Folder.Length + 1)..];

    private static string At(string place)
    {
        string[] parts = place.Split('(', ',', ')');
        return Seeds.ReadText($"{Folder}/{parts[0]}").Split('\n')[int.Parse(parts[1]) - 1][(int.Parse(parts[2]) - 1)..];
    }

    private static IEnumerable<Row> Rows(string heading) => Cells(heading).Select(static cells => new Row(cells[0], cells[1], cells[2]));

    // The rows of the table below a heading of the outline.
    private static IEnumerable<string[]> Cells(string heading) => Outline.Split('\n')
        .SkipWhile(line => line != $"## {heading}").Skip(1)
        .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(static line => line.StartsWith('|')).Skip(2)
        .Select(static line => line.Trim('|', ' ').Split(" | "));
}
