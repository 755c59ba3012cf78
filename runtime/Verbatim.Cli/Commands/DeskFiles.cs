using System.Collections.Frozen;

namespace Verbatim.Cli.Commands;

/// <summary>The files that the article desk looks at.</summary>
/// <param name="Articles">The articles: records, and texts that have none.</param>
/// <param name="Knowledge">The dated facts.</param>
internal sealed record DeskFiles(FileSelection Articles, FileSelection Knowledge)
{
    /// <summary>The dated facts that nobody asked about: articles are only held to them.</summary>
    public FrozenSet<string> Lent { get; init; } = [];

    /// <summary>How many there are.</summary>
    public int Count => Articles.Paths.Count + Knowledge.Paths.Count;

    /// <summary>Whether there are articles, and nothing to hold them to.</summary>
    public bool HasNoFacts => Knowledge.Paths.IsEmpty && Knowledge.Problems.IsEmpty && !Articles.Paths.IsEmpty;

    /// <summary>Reads them all.</summary>
    /// <returns>The files as a corpus is made of them, and what kept others from being read.</returns>
    /// <param name="texts">Where they are read from.</param>
    /// <param name="advance">Told of each that is read, from several threads.</param>
    public (CorpusFiles Files, EquatableArray<Diagnostic> Problems) Read(FileTexts texts, Action? advance = null)
    {
        (EquatableArray<SourceText> records, EquatableArray<Diagnostic> unreadRecords) =
            texts.ReadAll(Articles.Paths.Where(FileKind.Record.Includes).ToEquatableArray(), advance);
        (EquatableArray<SourceText> bare, EquatableArray<Diagnostic> unreadTexts) =
            texts.ReadAll(Articles.Paths.Where(static path => !FileKind.Record.Includes(path)).ToEquatableArray(), advance);
        (EquatableArray<SourceText> knowledge, EquatableArray<Diagnostic> unreadKnowledge) = texts.ReadAll(Knowledge.Paths, advance);
        return (
            new CorpusFiles(records, knowledge, texts) { BareTexts = bare },
            [.. Articles.Problems, .. Knowledge.Problems, .. unreadRecords, .. unreadTexts, .. unreadKnowledge]);
    }

    /// <summary>
    /// A finding as it matters to whoever named the files: what is odd about facts that are only lent is told on request.
    /// </summary>
    public Diagnostic Weigh(Diagnostic finding) =>
        finding.Severity == DiagnosticSeverity.Warning && Lent.Contains(finding.Location.Path)
            ? finding with { Severity = DiagnosticSeverity.Info } : finding;

    private const string ArticleClass = "Article";
    private const string KnowledgeClass = "Knowledge";

    /// <summary>The files that a list names, and no others: whoever writes one knows which there are.</summary>
    public static DeskFiles Listed(WorkingFolder folder, string path)
    {
        FileList list = FileList.Read(folder, path);
        return new DeskFiles(
            new FileSelection(PathsOf(list, ArticleClass, ""), [.. list.Problems, .. list.Files.Where(IsForeign).Select(Foreign)]),
            new FileSelection(PathsOf(list, KnowledgeClass), []));
    }

    /// <summary>The files that paths stand for, with the facts in a folder, or in those nearest to the articles.</summary>
    public static DeskFiles Found(WorkingFolder folder, IEnumerable<string> paths, string? knowledge)
    {
        FileSelection articles = ReadThroughRecords(folder, FileSelection.Of(folder, paths, FileKind.Article));
        IEnumerable<string> facts = knowledge is null ? KnowledgeFolder.NearestTo(folder, articles.Paths) : [knowledge];
        FileSelection known = FileSelection.Of(folder, facts, FileKind.Knowledge);
        string[] asked = [.. paths.Select(folder.Resolve).Where(Directory.Exists)
            .Select(static path => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar)];
        return new DeskFiles(articles, known)
        {
            Lent = known.Paths.Where(path => !asked.Any(folder.Resolve(path).StartsWith)).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    // A text with a record beside it is what the record says it is.
    private static FileSelection ReadThroughRecords(WorkingFolder folder, FileSelection articles)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return articles with
        {
            Paths = articles.Paths.Select(path => RecordBeside(folder, path) ?? path).Where(path => seen.Add(folder.Resolve(path)))
                .ToEquatableArray(),
        };
    }

    private static string? RecordBeside(WorkingFolder folder, string path) =>
        !FileKind.Record.Includes(path) && path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? FileKind.Record.Endings.Select(ending => path[..^".txt".Length] + ending)
            .FirstOrDefault(record => File.Exists(folder.Resolve(record)))
            : null;

    private static EquatableArray<string> PathsOf(FileList list, params string[] classes) =>
        list.Files.Where(file => classes.Contains(file.Class)).Select(static file => file.Path).Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    private static bool IsForeign(ListedFile file) => file.Class is not (ArticleClass or KnowledgeClass or "");

    private static Diagnostic Foreign(ListedFile file) =>
        FileDiagnostics.ForeignClass.At(Location.StartOf(file.Path), file.Class, $"{ArticleClass} or {KnowledgeClass}");
}
