using System.Collections.Immutable;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>Reads texts. One reader serves a whole corpus: what it looks for is made ready once, and each text takes one walk.</summary>
/// <param name="structure">The words by which the parts of an article are recognised.</param>
public sealed class ArticleReader(StructureLexicon structure)
{
    /// <summary>Reads a text; whatever it holds, something comes of it.</summary>
    public TextReading Read(SourceText text)
    {
        List<TextSpan> paragraphs = Paragraphs.Of(text.Text);
        TextWords words = new(text.Text, Tokenizer.Tokenize(text.Text, paragraphs));
        ImmutableArray<Sentence> sentences = Sentences.Of(words, structure);
        ArticleStructure parts = ArticleStructure.Of(words, paragraphs, sentences, structure);
        return new TextReading(text) { Paragraphs = parts.Paragraphs, Signature = parts.Signature, EmptySources = parts.EmptySources };
    }
}
