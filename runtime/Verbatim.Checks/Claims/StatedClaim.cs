namespace Verbatim.Checks.Claims;

/// <summary>A claim on record, with the article that makes it.</summary>
/// <param name="document">The article.</param>
/// <param name="index">The claim's place in the article's record.</param>
public sealed class StatedClaim(ArticleDocument document, int index) : GivenClaim
{
    private readonly Lazy<TextSpan> _span = new(() => document.Find(document.Article.Claims[index].Evidence[0]));

    /// <summary>The article.</summary>
    public ArticleDocument Document => document;

    /// <inheritdoc/>
    public override Claim Claim => document.Article.Claims[index];

    /// <inheritdoc/>
    public override string ArticleId => document.Article.Id;

    /// <summary>Where in the text the claim is made: its first passage.</summary>
    public int Start => _span.Value.Start;

    /// <inheritdoc/>
    public override Location Passage => document.Text.GetLocation(_span.Value);

    /// <summary>The place of the claim in the record.</summary>
    public Location Record => document.Locate(Pointer + "/id");

    /// <summary>The JSON Pointer of the claim in the record.</summary>
    public string Pointer => $"/claims/{index}";

    /// <summary>The claims of an article, in the order of its record.</summary>
    public static IEnumerable<StatedClaim> In(ArticleDocument document) =>
        Enumerable.Range(0, document.Article.Claims.Count).Select(i => new StatedClaim(document, i));

    /// <summary>The claims of some articles in groups of one subject and property, so that no claim is held against all others.</summary>
    public static IEnumerable<IReadOnlyList<StatedClaim>> Groups(IEnumerable<ArticleDocument> articles) =>
        articles.SelectMany(In)
            .GroupBy(static claim => (claim.Claim.Subject.Id, claim.Claim.Property))
            .OrderBy(static group => group.Key.Id, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Property)
            .Select(static group => group.ToList());
}
