namespace Verbatim.Generator.Tests.Building;

/// <summary>A copy of tests/Consumer in a folder of its own, built by a compiler of its own, as somebody else's project is.</summary>
internal sealed class ConsumerCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-");

    public ConsumerCopy()
    {
        string consumer = Path.Combine(RepositoryFolder.Root, "tests", "Consumer");
        Directory.CreateDirectory(Path.Combine(Folder, "articles"));
        foreach (string file in (string[])["Consumer.csproj", "Program.cs", "articles/new-talks.article.yaml", "articles/new-talks.txt"])
            File.Copy(Path.Combine(consumer, file), Path.Combine(Folder, file));
    }

    public string Folder => _folder.FullName;

    private string Article => Path.Combine(Folder, "articles", "new-talks.article.yaml");

    /// <summary>Replaces the first occurrence of a text in the article, and gives the place of what stands there now as a build prints it.</summary>
    public string Replace(string text, string replacement)
    {
        string article = File.ReadAllText(Article);
        int at = article.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the article has no '{text}'");
        File.WriteAllText(Article, article[..at] + replacement + article[(at + text.Length)..]);
        int lineStart = article.LastIndexOf('\n', at) + 1;
        return $"new-talks.article.yaml({article.AsSpan(0, at).Count('\n') + 1},{at - lineStart + 1})";
    }

    /// <summary>Sets the severity of a code for the whole project.</summary>
    public void Set(string code, string severity) =>
        File.WriteAllText(Path.Combine(Folder, ".globalconfig"), $"is_global = true\ndotnet_diagnostic.{code}.severity = {severity}\n");

    /// <summary>Builds the copy against the repository's projects as they are built already.</summary>
    public Task<BuildResult> BuildAsync() => DotNet.RunAsync(
        Folder, "build", $"-p:VerbatimRoot={RepositoryFolder.Root}/", "-p:BuildProjectReferences=false", "-p:UseSharedCompilation=false");

    public void Dispose() => _folder.Delete(recursive: true);
}
