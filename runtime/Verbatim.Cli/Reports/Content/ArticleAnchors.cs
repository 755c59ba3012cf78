namespace Verbatim.Cli.Reports.Content;

/// <summary>Where on the page of an article its passages are, by their place in its record.</summary>
internal static class ArticleAnchors
{
    public static Anchor Claim(int claim, int passage) => Anchor.Of("claim", claim, passage);

    public static Anchor Quote(int quote) => Anchor.Of("quote", quote);

    public static Anchor Clue(int clue) => Anchor.Of("clue", clue);

    public static Anchor Title(int actor, int title) => Anchor.Of("title", actor, title);

    /// <summary>By its place in the text, since not every demand is on record.</summary>
    public static Anchor Concession(TextSpan passage) => Anchor.Of("concession", passage.Start);
}
