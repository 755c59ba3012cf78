namespace Verbatim.Checks.Loading;

/// <summary>Loads articles and knowledge through the generated types, and says what is wrong with the documents themselves.</summary>
public static class CorpusLoader
{
    // What is left of an article's record once it is read: its tree is gone by then.
    private sealed record LoadedRecord(ArticleDocument? Document, EquatableArray<Diagnostic> Diagnostics, ValidationResult? Validation);

    /// <summary>Reads every file, on all cores; the result depends neither on their number nor on the order of the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Told how far the work has come; null where nobody asks.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Corpus Load(CorpusFiles files, IDeskProgress? progress = null, CancellationToken cancellationToken = default)
    {
        progress?.Begin(DeskStep.Records, files.Knowledge.Count + files.Articles.Count);
        ImmutableArray<ReadResult<Knowledge>> knowledge =
            OnAllCores(InOrder(files.Knowledge), text => Interpret(Knowledge.Read(text, files.Texts), files), progress, cancellationToken);
        ImmutableArray<LoadedRecord> records =
            OnAllCores(InOrder(files.Articles), text => LoadRecord(text, files), progress, cancellationToken);
        IEnumerable<Diagnostic> inside = knowledge.SelectMany(static d => d.Diagnostics)
            .Concat(records.SelectMany(static d => d.Diagnostics));
        IEnumerable<Diagnostic> across = files.PublishedAt is not null ? [] : DataSet.Check(
            ArticlesSchema.Instance.Model, knowledge.Select(static d => d.Validation).Concat(records.Select(static d => d.Validation!)));
        ImmutableArray<ArticleDocument> documents = [.. records.Select(static record => record.Document).OfType<ArticleDocument>()];
        KnowledgeBase facts = new([.. knowledge.Where(static d => d.IsValid).Select(static d => (d.Value!, d.Tree))]);
        return new Corpus(documents, facts, inside.Concat(across).ToEquatableArray())
        {
            Texts = ReadTexts(new ArticleReader(facts, ReadingLexicons.English), documents, files.BareTexts, progress, cancellationToken),
        };
    }

    private static ImmutableArray<ArticleText> ReadTexts(
        ArticleReader reader, ImmutableArray<ArticleDocument> documents, EquatableArray<SourceText> bare, IDeskProgress? progress,
        CancellationToken cancellationToken)
    {
        HashSet<string> recorded = [.. documents.Select(static document => DocumentPath.Normalize(document.Text.Path))];
        SourceText[] alone = [.. bare.Where(text => !recorded.Contains(DocumentPath.Normalize(text.Path)))];
        progress?.Begin(DeskStep.Texts, documents.Length + alone.Length);
        return
        [
            .. OnAllCores(documents, document => new ArticleText(reader.Read(document.Text), document), progress, cancellationToken),
            .. OnAllCores(InOrder(alone), text => new ArticleText(reader.Read(text), Record: null), progress, cancellationToken),
        ];
    }

    // Of two that say different things the first is the place of the finding: whichever way the files came, it is the same.
    private static IEnumerable<SourceText> InOrder(IEnumerable<SourceText> files) =>
        files.OrderBy(static text => text.Path, StringComparer.Ordinal);

    private static ImmutableArray<TResult> OnAllCores<T, TResult>(
        IEnumerable<T> things, Func<T, TResult> work, IDeskProgress? progress, CancellationToken cancellationToken) =>
        [.. things.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(thing =>
        {
            TResult result = work(thing);
            progress?.Advance();
            return result;
        })];

    private static LoadedRecord LoadRecord(SourceText source, CorpusFiles files)
    {
        ReadResult<Article> read = Interpret(Article.Read(source, files.Texts), files);
        ArticleDocument? document = read.Value is { } article && files.Texts.Find(source.Path, article.SourceFile) is { } text
            ? new ArticleDocument(article, text, source)
            {
                PublishedAt = files.PublishedAt?.Invoke(source) ?? ArticleDocument.Locate(read.Tree, "/published"),
            }
            : null;
        return new LoadedRecord(document, read.Diagnostics, files.PublishedAt is null ? read.Validation : null);
    }

    // The references are wanted of every document: asked for here, the interpreter does its part on all cores too.
    private static ReadResult<T> Interpret<T>(ReadResult<T> document, CorpusFiles files)
        where T : class
    {
        if (files.PublishedAt is null)
            _ = document.Validation;
        return document;
    }
}
