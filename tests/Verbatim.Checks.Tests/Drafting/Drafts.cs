using Verbatim.Articles;

namespace Verbatim.Checks.Tests.Drafting;

/// <summary>Records drafted of texts, and what the desk finds in them.</summary>
internal static class Drafts
{
    /// <summary>The draft of a text; null where there is none.</summary>
    public static ArticleDraft? Of(string text, string knowledge = "", string file = "a.txt") => Of(SourceText.From(file, text), knowledge);

    public static ArticleDraft? Of(SourceText text, string knowledge)
    {
        KnowledgeBase known = Load([], text, knowledge).Knowledge;
        return ArticleDrafter.Of(TextReading.Of(text, known, ReadingLexicons.English), known, DraftName.Of(Path.GetFileName(text.Path)));
    }

    /// <summary>The draft as it is written.</summary>
    public static string Yaml(string text, string knowledge = "", string file = "a.txt") =>
        RecordLayout.Of(Of(text, knowledge, file)!).ToYaml();

    /// <summary>What is wrong with a record as a document: a line each.</summary>
    public static string[] Faults(string text, string yaml, string knowledge = "") =>
        [.. Load([SourceText.From("a.article.yaml", yaml)], SourceText.From("a.txt", text), knowledge).Diagnostics.Select(
            static fault => fault.ToString())];

    /// <summary>The record after a second run.</summary>
    public static string Again(string text, string yaml, string knowledge = "", bool adds = false)
    {
        SourceText source = SourceText.From("a.txt", text);
        DocumentTree tree = DocumentParser.Parse(SourceText.From("a.article.yaml", yaml));
        Article? recorded = Article.Read(tree.Text, new MemoryTextSource([source])).Value;
        ArticleDraft missing = MissingItems.Of(Of(text, knowledge)!, tree, recorded, source, adds);
        return TextFixes.Apply(tree.Text, RecordCompletion.Of(tree, missing, adds && recorded is not null).Edits);
    }

    private static Corpus Load(EquatableArray<SourceText> records, SourceText text, string knowledge) => CorpusLoader.Load(new CorpusFiles(
        records, knowledge.Length == 0 ? [] : [SourceText.From("knowledge.yaml", knowledge)], new MemoryTextSource([text])));
}
