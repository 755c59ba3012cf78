using Verbatim.Cli.Files;
using Verbatim.Documents;

namespace Verbatim.Cli.Commands;

/// <summary>The files that the article desk looks at.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Knowledge">The dated facts.</param>
internal sealed record DeskFiles(FileSelection Articles, FileSelection Knowledge)
{
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
        FileSelection articles = FileSelection.Of(folder, paths, FileKind.Article);
        IEnumerable<string> facts = knowledge is null ? KnowledgeFolder.NearestTo(folder, articles.Paths) : [knowledge];
        return new DeskFiles(articles, FileSelection.Of(folder, facts, FileKind.Knowledge));
    }

    private static EquatableArray<string> PathsOf(FileList list, params string[] classes) =>
        list.Files.Where(file => classes.Contains(file.Class)).Select(static file => file.Path).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static bool IsForeign(ListedFile file) => file.Class is not (ArticleClass or KnowledgeClass or "");

    private static Diagnostic Foreign(ListedFile file) =>
        FileDiagnostics.ForeignClass.At(Location.StartOf(file.Path), file.Class, $"{ArticleClass} or {KnowledgeClass}");
}
