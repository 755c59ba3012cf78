namespace Verbatim.Benchmarks.Stories;

/// <summary>
/// Articles as a newsroom has them: many about the same stories, many rewritten from one another, a fifth of them from a single page,
/// claims of
/// all of them about the same few things, some texts that nobody has annotated, and a few in a hundred wrong. The same bytes on every run.
/// </summary>
internal static class StoryCorpus
{
    /// <summary>Writes the texts and records to <c>articles</c>, and the facts to <c>knowledge</c>.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="count">How many articles.</param>
    public static void Write(string folder, int count)
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        StoryCast cast = new(count);
        Parallel.For(0, count, number =>
        {
            StoryArticle article = new(cast, number);
            (string text, string record) = article.Write();
            File.WriteAllText(Path.Combine(articles, article.Name + ".txt"), text);
            if (!article.IsBare)
                File.WriteAllText(Path.Combine(articles, article.Name + ".article.yaml"), record);
        });
        StoryFacts.Write(Directory.CreateDirectory(Path.Combine(folder, "knowledge")).FullName, cast);
    }
}
