using System.Text;
using System.Text.RegularExpressions;

namespace Verbatim.Documents.Tests.Parsing;

/// <summary>
/// The reader of YAML reads nothing otherwise than YamlDotNet does: what differs would be a value or a place that is wrong. Where
/// YamlDotNet itself reads otherwise than YAML 1.2 has it, yaml-test-suite judges (<see cref="YamlSuiteTests"/>).
/// </summary>
public class YamlTreeReaderTests
{
    private const int Rounds = 30_000;

    private static readonly string[] Seeds =
    [
        "name: Anna\nborn: 1960\n\ntags: [a, 'b', \"c\\n\", -1, x y]\nplace: {x: 1, y: {z: q}}\n",
        "# list\nitems:\n- id: a:1 # one\n  text: |\n    one\n\n      two: 2\n  empty:\n- id: b\n  - c\n",
        "items:\n  - id: a\n    quotes:\n      - exact: \"We \\\"have\\\" spoken\"\n        line: 3\n      - exact: 'it''s'\n    note:\n  -\n  - - 1\n    - 2\n",
        "---\na:\n  b:\n    c: d\n  e: f  \n\ng: first\n  second\n\n  third\nh: |-\n  x\n   y\n\ni: \n",
        "- plain text, with: colons:inside #and hash\n- http://example.org/a#b\n- -5\n- {a: [b, {c: d}], e: ''}\n-   spaced  \n# end\n",
        "\"quoted key\": 'v'\n'k': \"w\" # c\nkey with spaces : v\n  # inner\nlast: ~\n日本: é😀\n<<: {m: 1}\nm: 2\nm: 3\n",
    ];

    private static readonly string[] Pieces =
        ["\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", " ", "  ", "\"", "'", "[", "]", "{", "}", ",", ":", ": ", "- ", "-", "? ", "&a ",
            "*a", "!x ", "<<: ", "|", "|-", "|\n", ">", "#", " #", "%", "@", "`", "---", "\n---\n", "\n...\n", "\\", "\\n", "é", "x", "0",
            "k: ", "k: v\n", "'k': ", "[]", "{}", "[a, b]", "{a: b}", "\t", "\r\n", "\u0085", "\uFEFF", "~", "=", "."];

    public static TheoryData<string> Written => [.. Seeds,
        "a:\nb: 1\n", "a:\n", "-\n- a\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\nc:\n", "a: b\n  c\n", "a: b\n\n\n  c\nd: e\n", "a: |\n  x\n",
        "a: |\n  x\n\n\nb: 1\n", "- |-\n x\n- y\n",
        "a: [ ]\n", "a: {}\n", "a: [x:y, \"b\" , c]\n", "{a: b}: c\n", "a : b\n", "a: 'x' : y\n", "a: b: c\n", "a: - b\n", "a: b\n c: d\n",
        "  a: b\n  c: d\n", "  a: b\n c: d\n", "- a\nb: c\n",
        "a: b\n- c\n", "a: # c\n  b: c # d\n", "a: b#c\n", "a: \"b\"#c\n", "---\n", "--- a: b\n", "---\na: b\n---\nc: d\n", "a: b\n...\n",
        "a", "- a", "a: b", "a: |\n  x", "a:\n  x\n", "a:\n  x\n  y\nb: 1\n",
        "a:\n  'x'\n", "a:\n  |\n  x\n", "a:\n  [b]\n", "- - - a\n    - b\n  - c\n- d\n", "-a: b\n", "- a: b\n  c: d\n-   e: f\n    g: h\n",
        "a: {b: c}\n  d\n", "a: x\n  # c\nb: y\n", "a: x # c\n  y\n",
        "? a\n: b\n", "a: |\n  x\n y\n", "a: |\n\n  x\n", "a: |\n   \n  x\n", "a: |2\n  x\n", "a: |+\n  x\n\n", "a: >\n  x\n",
        "a: |\n  x  \n  \nb: c\n", "- # c\n  a\n", "a: b\na : c\n", "a:   \n\n\n  b: c\n", "x*y: z\n", "a: x *y\n"];

    /// <summary>
    /// Where YamlDotNet is no judge: a star in a key, a colon before a bracket or a comma or first in its line or its value, an
    /// anchor in brackets or of nothing, a block that is all of a
    /// document begins with blanks or has a comment, tabs, and a document's end before its beginning.
    /// </summary>
    private static readonly Regex OtherwiseThanYaml = new(
        @"[^\s:][ ]*\*[^\n]*:(\s|$)|:[,\[\]{}]|(^|[\s,\[{]):\S|^\s*:|[\[{,][^\]}\n]*&|&\w*[ ]*(#.*)?$|[|>]\S*([ ]+#|[ ]*\n[ ]+\n)|\A(\s|#.*\n|---)*([|>]|&\w+\s+[|>])|\t|\A(\s|#.*\n)*\.\.\.", RegexOptions.Multiline);

    [Theory, MemberData(nameof(Written))]
    public void A_text_comes_out_the_same(string text) => AssertSame(text);

    [Fact]
    public void Texts_changed_at_random_come_out_the_same()
    {
        Random random = new(20261128);
        int read = Enumerable.Range(0, Rounds).Count(round => AssertSame(Mutate(Seeds[round % Seeds.Length], random)));

        Assert.InRange(read, Rounds / 10, Rounds);
    }

    [Fact]
    public void Our_own_YAML_comes_out_the_same()
    {
        string[] files = [.. FilesIn(RepositoryFolder.Root)
            .Where(static file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))];

        Assert.InRange(files.Count(static file => AssertSame(File.ReadAllText(file))), files.Length / 4, files.Length);
    }

    [Fact]
    public void Public_YAML_comes_out_the_same()
    {
        string? folder = RepositoryFolder.Shared("linkml");
        Assert.SkipWhen(folder is null, RepositoryFolder.Lacks("linkml"));

        Assert.InRange(FilesIn(folder!).Count(static file => AssertSame(File.ReadAllText(file))), 100, int.MaxValue);
    }

    [Fact]
    public void Public_YAML_changed_at_random_comes_out_the_same()
    {
        string? folder = RepositoryFolder.Shared("linkml");
        Assert.SkipWhen(folder is null, RepositoryFolder.Lacks("linkml"));
        Random random = new(20261129);
        string[] texts = [.. FilesIn(folder!).Select(File.ReadAllText).Where(static text => text.Length is > 20 and < 6_000).Take(1_500)];

        Assert.InRange(Enumerable.Range(0, 6_000).Count(round => AssertSame(Mutate(texts[round % texts.Length], random))),
            600, int.MaxValue);
    }

    [Theory]
    [InlineData("reports:\n  - id: a\n    claims:\n      - statement: x, y\n        quotes: [a, b]\n")]
    [InlineData("- {id: a, n: -1}\n- {id: b, \"n\": 2}\n")]
    [InlineData("text: |\n  one\n  two\nmore: goes\n  on\n")]
    [InlineData("a: >-\n  one\n  two\n\n  three\nb: \"x\n  y\\u00e9\"\nc: &n [1,\n  2]\nd: *n\n")]
    [InlineData("---\r\na: b # c\r\nd:\r\n- e\r\n...\r\n")]
    public void What_is_usual_is_read_quickly(string text) => Assert.True(AssertSame(text));

    /// <summary>Reads a text both ways; true where the quick way was one.</summary>
    private static bool AssertSame(string written)
    {
        SourceText source = SourceText.From("doc.yaml", written);
        string text = source.Text;
        YamlCharacters characters = YamlCharacters.Of(text);
        TreeBuilder quick = New(source);
        bool isJudged = characters.FirstForbidden is null && !OtherwiseThanYaml.IsMatch(text);
        if (!isJudged || !YamlTreeReader.TryRead(source, new TextSpan(0, text.Length), quick))
            return false;
        TreeBuilder general = New(source);
        YamlTreeParser.Parse(text, characters, general);

        Assert.Equal((text, Show(general.ToTree(DocumentFormat.Yaml))), (text, Show(quick.ToTree(DocumentFormat.Yaml))));
        return true;
    }

    private static TreeBuilder New(SourceText text) => new(text, new TextSpan(0, text.Text.Length), ParseLimits.Default);

    private static string Show(DocumentTree tree)
    {
        StringBuilder shown = new();
        foreach (Diagnostic found in tree.Diagnostics)
            shown.AppendLine($"{found} {found.Location.Span} {string.Join(' ', found.Related.Select(static related => related.Location.Span))}");
        foreach (TextSpan unread in tree.Unread)
            shown.AppendLine($"unread {unread}");
        if (tree.Root is not null)
            Show(tree.Root, shown, depth: 0);
        return shown.ToString();
    }

    private static void Show(DocumentNode node, StringBuilder shown, int depth)
    {
        shown.Append(' ', depth).Append(node.GetType().Name).Append(' ').Append(node.Span).Append(' ').Append(node.ExpandedSize);
        if (node is ScalarNode scalar)
            shown.Append(' ').Append(scalar.Kind).Append(" \u00ab").Append(scalar.Value).AppendLine("\u00bb");
        else
            shown.AppendLine();
        if (node is SequenceNode list)
        {
            foreach (DocumentNode item in list.Items)
                Show(item, shown, depth + 1);
        }
        if (node is not MappingNode mapping)
            return;
        foreach (MappingEntry entry in mapping.Entries)
        {
            Show(entry.Key, shown, depth + 1);
            Show(entry.Value, shown, depth + (entry.IsMerged ? 3 : 2));
        }
    }

    private static string Mutate(string text, Random random)
    {
        StringBuilder mutated = new(text);
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(mutated.Length + 1);
            int removed = random.Next(3) == 0 ? Math.Min(random.Next(5), mutated.Length - at) : 0;
            mutated.Remove(at, removed).Insert(at, random.Next(4) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
        }
        return mutated.ToString();
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
