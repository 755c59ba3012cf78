using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>The files of a corpus, already read: whoever calls decides where they come from.</summary>
/// <param name="Articles">The recorded articles.</param>
/// <param name="Knowledge">The dated facts that articles are held to; empty where there are none.</param>
/// <param name="Texts">Where the articles' own texts come from.</param>
public sealed record CorpusFiles(EquatableArray<SourceText> Articles, EquatableArray<SourceText> Knowledge, ITextSource Texts);
