using System.Text;

namespace Verbatim.Runtime.Tests;

public class YamlWritingTests
{
    [Theory]
    [InlineData("a plain text, with a comma")]
    [InlineData("shop:ann")]
    [InlineData("Grüße")]
    public void A_text_that_means_nothing_else_stays_plain(string text) => Assert.Equal(text, YamlScalar.OneLine(text));

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("2025-11-20")]
    [InlineData("1e5")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("ends:")]
    [InlineData("ends ")]
    [InlineData("&a")]
    [InlineData("{a}")]
    public void P19_a_text_that_a_reader_could_take_for_something_else_is_quoted(string text) =>
        Assert.Equal("'" + text.Replace("'", "''", StringComparison.Ordinal) + "'", YamlScalar.OneLine(text));

    [Fact]
    public void Several_lines_become_a_literal_block() => Assert.Equal("|-\n  one\n\n    two", YamlScalar.Write("one\n\n  two", 2));

    [Fact]
    public void Every_text_reads_back_as_itself()
    {
        const string Alphabet = "ab: -#'\"\\\n\n\t |>&*!%@`{}[],?~=<.0123é\u0085\u2028\uFEFF\u0001—“";
        Random random = new(17);
        for (int i = 0; i < 3000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(12)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            Assert.Equal([text, text, text], ReadBack(text));
        }
    }

    // The text as the value of a key, as an item of a list, and as a key.
    private static string[] ReadBack(string text)
    {
        using MemoryStream stream = new();
        using (DocumentWriter writer = DocumentWriter.Create(stream, DocumentFormat.Yaml))
        {
            writer.BeginMapping();
            writer.Key("value");
            writer.Text(text);
            writer.Key("list");
            writer.BeginSequence();
            writer.Text(text);
            writer.EndSequence();
            writer.Key("keys");
            writer.BeginMapping();
            writer.Key(text);
            writer.Text("x");
            writer.EndMapping();
            writer.EndMapping();
        }
        string yaml = Encoding.UTF8.GetString(stream.ToArray());
        DocumentTree tree = DocumentParser.Parse(SourceText.From("text.yaml", yaml));
        Assert.True(tree.Root is not null && tree.Diagnostics.IsEmpty, yaml + string.Join('\n', tree.Diagnostics));
        MappingNode root = (MappingNode)tree.Root!;
        return
        [
            ((ScalarNode)root["value"]!).Value,
            ((ScalarNode)((SequenceNode)root["list"]!).Items[0]).Value,
            ((MappingNode)root["keys"]!).Entries[0].Key.Value,
        ];
    }
}
