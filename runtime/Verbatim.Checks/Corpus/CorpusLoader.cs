using System.Collections.Immutable;
using Verbatim.Articles;
using Verbatim.Documents;
using Verbatim.LinkML;
using Verbatim.Runtime;

namespace Verbatim.Checks;

/// <summary>Loads articles and knowledge through the generated types, and says what is wrong with the documents themselves.</summary>
public static class CorpusLoader
{
    /// <summary>Reads every file, on all cores; the result does not depend on their number.</summary>
    /// <param name="files">The files.</param>
    /// <param name="advance">Told of each file that is done, from several threads; null where nobody asks.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static Corpus Load(CorpusFiles files, Action? advance = null, CancellationToken cancellationToken = default)
    {
        ImmutableArray<ReadResult<Knowledge>> knowledge = ReadAll(files.Knowledge, text => Knowledge.Read(text, files.Texts), advance, cancellationToken);
        ImmutableArray<ReadResult<Article>> articles = ReadAll(files.Articles, text => Article.Read(text, files.Texts), advance, cancellationToken);
        IEnumerable<Diagnostic> inside = knowledge.SelectMany(static d => d.Diagnostics).Concat(articles.SelectMany(static d => d.Diagnostics));
        IEnumerable<Diagnostic> across = DataSet.Check(
            ArticlesSchema.Instance.Model, knowledge.Select(static d => d.Validation).Concat(articles.Select(static d => d.Validation)));
        ImmutableArray<ArticleDocument> documents = [.. articles.SelectMany(document => WithText(document, files.Texts))];
        KnowledgeBase facts = new([.. knowledge.Where(static d => d.IsValid).Select(static d => (d.Value!, d.Tree))]);
        return new Corpus(documents, facts, inside.Concat(across).ToEquatableArray())
        {
            Texts = ReadTexts(new ArticleReader(facts, ReadingLexicons.English), documents, files.BareTexts, advance, cancellationToken),
        };
    }

    private static ImmutableArray<ArticleText> ReadTexts(
        ArticleReader reader, ImmutableArray<ArticleDocument> documents, EquatableArray<SourceText> bare, Action? advance, CancellationToken cancellationToken)
    {
        HashSet<string> recorded = [.. documents.Select(static document => DocumentPath.Normalize(document.Text.Path))];
        IEnumerable<ArticleText> ofRecords = documents.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(document => new ArticleText(reader.Read(document.Text), document));
        IEnumerable<ArticleText> alone = bare.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Where(text => !recorded.Contains(DocumentPath.Normalize(text.Path)))
            .Select(text => ReadAlone(reader, text, advance));
        return [.. ofRecords, .. alone];
    }

    private static ArticleText ReadAlone(ArticleReader reader, SourceText text, Action? advance)
    {
        ArticleText read = new(reader.Read(text), Record: null);
        advance?.Invoke();
        return read;
    }

    private static ImmutableArray<ReadResult<T>> ReadAll<T>(
        EquatableArray<SourceText> files, Func<SourceText, ReadResult<T>> read, Action? advance, CancellationToken cancellationToken)
        where T : class =>
        [.. files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(text => Interpret(read(text), advance))];

    // The references are wanted of every document: asked for here, the interpreter does its part on all cores too.
    private static ReadResult<T> Interpret<T>(ReadResult<T> document, Action? advance)
        where T : class
    {
        _ = document.Validation;
        advance?.Invoke();
        return document;
    }

    private static IEnumerable<ArticleDocument> WithText(ReadResult<Article> document, ITextSource texts) =>
        document.Value is { } article && texts.Find(document.Text.Path, article.SourceFile) is { } text
            ? [new ArticleDocument(article, text, document.Tree)]
            : [];
}
