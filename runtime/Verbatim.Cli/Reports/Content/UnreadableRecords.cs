namespace Verbatim.Cli.Reports.Content;

/// <summary>Finds the texts of records with errors: what was found in these would otherwise stand without its article.</summary>
internal static class UnreadableRecords
{
    /// <summary>The texts, in the order of the files.</summary>
    public static IEnumerable<UnreadableRecord> Of(CorpusFiles files, Corpus corpus)
    {
        HashSet<string> read = [.. corpus.Articles.Select(static document => document.Source.Path)];
        return
            from record in files.Articles
            where !read.Contains(record.Path)
            let text = TextOf(record, files.Texts)
            where text is not null
            select new UnreadableRecord(record.Path, text);
    }

    private static SourceText? TextOf(SourceText record, ITextSource texts) =>
        DocumentParser.Parse(record).Root is MappingNode root && root["source_file"] is ScalarNode { IsNull: false } source
            ? texts.Find(record.Path, source.Value)
            : null;
}
