namespace Verbatim.LinkML.Tests;

/// <summary>Public schemas that lie beside the repository on machines that have them.</summary>
internal static class Corpus
{
    private static readonly string? Root = RepositoryFolder.Shared("linkml");

    /// <summary>Loads a schema by its path below the corpus, or from anywhere.</summary>
    public static LoadedSchema Load(string path)
    {
        string full = Path.Combine(Existing(), path);
        return SchemaLoader.Load(SourceText.FromBytes(full, File.ReadAllBytes(full)), new FolderTexts());
    }

    private static string Existing()
    {
        if (Root is null)
            Assert.Skip(RepositoryFolder.Lacks("linkml"));
        return Root;
    }
}
