namespace Verbatim.Tests;

/// <summary>What a page of the repository shows as output, to be held to what is really printed.</summary>
internal static class PageSample
{
    /// <summary>The blocks of a page that show output: those marked as <c>text</c>.</summary>
    /// <param name="page">Its path from the root.</param>
    public static IReadOnlyList<string> OutputsIn(string page) =>
    [
        .. File.ReadAllText(RepositoryFolder.PathOf(page.Split('/'))).Split("```text\n").Skip(1)
            .Select(static rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]),
    ];
}
