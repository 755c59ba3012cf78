using System.Collections.Immutable;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>Articles and the dated facts that they are held against. Immutable.</summary>
/// <param name="Articles">The articles that could be read; one with an error is not among them.</param>
/// <param name="Knowledge">The facts that could be read.</param>
/// <param name="Diagnostics">What is wrong with the documents themselves: syntax, schema, evidence, references.</param>
public sealed record Corpus(ImmutableArray<ArticleDocument> Articles, KnowledgeBase Knowledge, EquatableArray<Diagnostic> Diagnostics);
