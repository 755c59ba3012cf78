using Verbatim.Documents;

namespace Verbatim.LinkML.Tests;

/// <summary>Public schemas that lie beside the repository on machines that have them.</summary>
internal static class Corpus
{
    private static readonly string? Root = RepositoryFolder.Shared("linkml");

    /// <summary>The paths of all schemas below a folder, or a skipped test where they are absent.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        string path = Path.Combine(Existing(), folder);
        return [.. Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    /// <summary>A path as a test shows it.</summary>
    public static string Name(string path) => Path.GetRelativePath(Existing(), path).Replace('\\', '/');

    /// <summary>Loads a schema by its path below the corpus, or from anywhere.</summary>
    public static LoadedSchema Load(string path)
    {
        string full = Path.Combine(Existing(), path);
        return SchemaLoader.Load(SourceText.FromBytes(full, File.ReadAllBytes(full)), new FolderTexts());
    }

    private static string Existing()
    {
        if (Root is null)
            Assert.Skip("needs the schemas in ../shared/linkml beside the repository");
        return Root;
    }
}
