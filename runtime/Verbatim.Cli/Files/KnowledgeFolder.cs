namespace Verbatim.Cli.Files;

/// <summary>
/// The folders of dated facts that belong to articles: for each article the nearest folder <c>knowledge</c> beside or above it.
/// </summary>
internal static class KnowledgeFolder
{
    private const string Name = "knowledge";

    /// <summary>The folders, each once; empty where no article has one.</summary>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <param name="articles">The articles' files.</param>
    public static IEnumerable<string> NearestTo(WorkingFolder folder, IEnumerable<string> articles) =>
        from article in articles
        group article by Path.GetDirectoryName(folder.Resolve(article)) into neighbours
        let knowledge = Above(neighbours.Key)
        where knowledge is not null
        group neighbours by knowledge into users
        select folder.Named(users.Key, like: users.First().First());

    private static string? Above(string start)
    {
        for (string? at = start; at is not null; at = FolderTree.IsRepository(at) ? null : Path.GetDirectoryName(at))
        {
            string candidate = Path.Combine(at, Name);
            if (Directory.Exists(candidate))
                return candidate;
        }
        return null;
    }
}
