namespace Verbatim.Checks.Loading;

/// <summary>Articles and the dated facts that they are held against. Immutable.</summary>
/// <param name="Articles">The articles that could be read; one with an error is not among them.</param>
/// <param name="Knowledge">The facts that could be read.</param>
/// <param name="Diagnostics">What is wrong with the documents themselves: syntax, schema, evidence, references.</param>
public sealed record Corpus(ImmutableArray<ArticleDocument> Articles, KnowledgeBase Knowledge, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The texts that were read: those of the articles, then those of which there is no record.</summary>
    public ImmutableArray<ArticleText> Texts { get; init; } = [];

    /// <summary>The day on which they are looked at, or null where that is not to count. No article was written after it.</summary>
    public DateOnly? Today { get; init; }
}
