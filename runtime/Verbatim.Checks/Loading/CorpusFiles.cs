namespace Verbatim.Checks.Loading;

/// <summary>What a corpus is made of. Finding and opening the files is the caller's part.</summary>
/// <param name="Articles">The annotated articles, <c>NAME.article.yaml</c>.</param>
/// <param name="Knowledge">The files of dated facts.</param>
/// <param name="Texts">Where the articles' own texts come from.</param>
public sealed record CorpusFiles(EquatableArray<SourceText> Articles, EquatableArray<SourceText> Knowledge, ITextSource Texts)
{
    /// <summary>Texts that nobody has annotated. One that an article names is read as that article's.</summary>
    public EquatableArray<SourceText> BareTexts { get; init; }

    /// <summary>
    /// Gives the place of an article's day where the caller has held the documents to the schema and to one another, and tells of it:
    /// then no more than their values is asked for. Null where it has not.
    /// </summary>
    public Func<SourceText, Location>? PublishedAt { get; init; }
}
