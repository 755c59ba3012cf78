using System.Text;

namespace Verbatim.Documents.Tests.Parsing;

public class MutationTests
{
    private const int Rounds = 6_000;

    private static readonly string[] Yaml =
    [
        "name: Anna\nborn: 1960\ntags: [a, 'b', \"c\\n\"]\nplace: {x: 1, y: {z: ~}}\n",
        "base: &b\n  unit: people\nitems:\n- <<: *b\n  count: 25\n- <<: [*b, *b]\n  text: |\n    one\n    two\n",
        "a:\r\n  - b: >-\r\n      x\r\n  - !!str 12\r\n  - &q [1, 2]\r\n  - *q\r\n",
        "? [a]\n: b\n\"k\": 'v' # comment\n\U0001F600日: \u0085本\u2028\n",
        "a: [b: 1, [c]: 2, {d: e}: f, \"g\":h]\nb: { ? x : y, z, \"w\": [] }\n",
        "%YAML 1.2\n---\na: - b\n...\n---\nc: d\n",
    ];

    private static readonly string[] Json =
    [
        "{\"a\": [1, -2.5e3, true, null, \"x\\u00e9\\ud83d\\ude00\"], \"b\": {\"c\": {}}, \"a\": []}",
        "[[[]], {\"k\": \"\\\"\"}, 0]",
    ];

    private static readonly string[] Pieces =
        ["\t", "\n", "\r", " ", "  ", "\"", "'", "[", "]", "{", "}", ",", ":", ": ", "- ", "? ", "&a ", "*a", "!", "!x ", "!!str ", "<<: ",
            "|", ">", "#", " #", "%", "@", "---", "...", "\\", "\\u", "\0", "\u0085", "\u2028", "\uFEFF", "\ud800", "\U0001F600",
            "é", "x", "0", "-"];

    [Fact]
    public void No_yaml_makes_the_parser_throw_or_leave_the_text() => AssertSurvives("doc.yaml", Yaml, seed: 20251120);

    [Fact]
    public void No_json_makes_the_parser_throw_or_leave_the_text() => AssertSurvives("doc.json", Json, seed: 20251121);

    private static void AssertSurvives(string path, string[] seeds, int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < Rounds; round++)
        {
            string text = Mutate(seeds[round % seeds.Length], random);
            string shown = System.Text.Json.JsonSerializer.Serialize(text);
            try
            {
                AssertSound(DocumentParser.Parse(SourceText.From(path, text)));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"round {round}: {shown}", e);
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        StringBuilder mutated = new(text);
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            int at = random.Next(mutated.Length + 1);
            int removed = random.Next(3) == 0 ? Math.Min(random.Next(4), mutated.Length - at) : 0;
            mutated.Remove(at, removed).Insert(at, random.Next(4) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
        }
        return mutated.ToString();
    }

    private static void AssertSound(DocumentTree tree)
    {
        string text = tree.Text.Text;
        foreach (Diagnostic diagnostic in tree.Diagnostics)
        {
            AssertInside(diagnostic.Location.Span, new TextSpan(0, text.Length));
            Assert.DoesNotContain('\n', diagnostic.Message);
        }
        Assert.True(tree.Root is not null || !tree.Diagnostics.IsEmpty, "nothing was read and nothing said");
        if (tree.Root is not null)
            AssertSound(tree.Root, new TextSpan(0, text.Length), text);
    }

    private static void AssertSound(DocumentNode node, TextSpan outer, string text)
    {
        AssertInside(node.Span, outer);
        if (node is SequenceNode sequence)
        {
            foreach (DocumentNode item in sequence.Items)
                AssertSound(item, new TextSpan(0, text.Length), text);
        }
        else if (node is MappingNode mapping)
        {
            foreach (MappingEntry entry in mapping.Entries)
            {
                AssertInside(entry.Key.Span, entry.IsMerged ? new TextSpan(0, text.Length) : node.Span);
                AssertSound(entry.Value, new TextSpan(0, text.Length), text);
            }
        }
        else if (node is ScalarNode { Kind: ScalarKind.Quoted } quoted && node.Span.Length > 1 && text[node.Span.Start] is '"' or '\'')
        {
            Assert.Equal(text[node.Span.Start], text[node.Span.End - 1]);
        }
        else if (node is ScalarNode { Kind: ScalarKind.Plain } plain && !plain.Value.Contains(' ', StringComparison.Ordinal)
            && !plain.Value.Contains('\n', StringComparison.Ordinal))
        {
            Assert.Contains(plain.Value, text.Substring(node.Span.Start, node.Span.Length), StringComparison.Ordinal);
        }
    }

    private static void AssertInside(TextSpan span, TextSpan outer) =>
        Assert.True(span.Start >= outer.Start && span.Length >= 0 && span.End <= outer.End, $"{span} lies outside of {outer}");
}
