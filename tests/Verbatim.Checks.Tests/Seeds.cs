namespace Verbatim.Checks.Tests;

/// <summary>The five articles and the knowledge of the repository, as a test may change them.</summary>
internal static class Seeds
{
    public static string ReadText(string path) => File.ReadAllText(RepositoryFolder.PathOf(path));

    /// <summary>The seeds, with some files' text edited first.</summary>
    /// <param name="edit">Given a path from the repository's root and its text, gives the text to read.</param>
    public static Corpus Load(Func<string, string, string>? edit = null) => CorpusLoader.Load(Files(edit));

    /// <summary>The files of the seeds, with some files' text edited first.</summary>
    public static CorpusFiles Files(Func<string, string, string>? edit = null) => new(
        Texts("seeds/articles", "*.article.yaml", edit),
        Texts("seeds/knowledge", "*.yaml", edit),
        new MemoryTextSource(Texts("seeds/articles", "*.txt", edit)));

    /// <summary>The files below a folder of the repository, edited in the same way.</summary>
    public static EquatableArray<SourceText> Texts(string folder, string pattern, Func<string, string, string>? edit = null) =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => Edited(
                SourceText.FromBytes(Path.GetRelativePath(RepositoryFolder.Root, file).Replace('\\', '/'), File.ReadAllBytes(file)), edit)),
    ];

    // A text that is not edited keeps the checksum of its bytes.
    private static SourceText Edited(SourceText text, Func<string, string, string>? edit) =>
        edit?.Invoke(text.Path, text.Text) is { } edited && edited != text.Text ? SourceText.From(text.Path, edited) : text;
}
