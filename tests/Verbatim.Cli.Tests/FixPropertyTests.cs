using System.Text.RegularExpressions;

namespace Verbatim.Cli.Tests;

/// <summary>Documents that are damaged at random, with fixed seeds: whatever is fixed, nothing else is touched.</summary>
public sealed partial class FixPropertyTests : IDisposable
{
    private const string Block = """
        # The lamp of the shop.
        id: a
        kind: lamp
        version: 2
        name: n

        status: open
        pages: 5
        parts:
          - label: one
            size: 1
          # the other
          - label: two
            size: 2
        """;

    private const string Flow =
        "{id: a, kind: lamp, version: 2, name: n, status: open, parts: [{label: one, size: 1}, {label: two, size: 2}]}\n";

    private const string Json = """
        {
          "id": "a", "kind": "lamp",
          "version": 2, "name": "n", "status": "open",
          "parts": [{"label": "one", "size": 1}, {"label": "two", "size": 2}]
        }
        """;

    private readonly Sandbox _sandbox = new Sandbox().With("shop.yaml", FixTests.Schema);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    public static TheoryData<string, int> Articles { get; } =
        Each(Directory.GetFiles(Verbatim.Tests.RepositoryFolder.PathOf("seeds", "articles"), "*.article.yaml"), seeds: 3);

    public void Dispose() => _sandbox.Dispose();

    [Theory, MemberData(nameof(Seeds))]
    public void In_small_documents_nothing_else_is_touched(int seed)
    {
        Hold("lamp.yaml", new Damage(seed), Block, "validate --schema shop.yaml");
        Hold("lamp.yaml", new Damage(seed), "\uFEFF" + Block.ReplaceLineEndings("\r\n") + "\r\n", "validate --schema shop.yaml");
        Hold("lamp.yaml", new Damage(seed), Flow, "validate --schema shop.yaml");
        Hold("lamp.json", new Damage(seed), Json, "validate --schema shop.yaml");
    }

    [Fact]
    public void Of_what_is_damaged_much_is_fixed() =>
        Assert.InRange(Enumerable.Range(0, 20)
            .Count(seed => Hold("lamp.yaml", new Damage(seed), Block, "validate --schema shop.yaml") > 0), 8, 20);

    [Fact]
    public void Whatever_is_offered_leaves_a_document_that_can_be_read()
    {
        DocumentValidator validator =
            new(SchemaLoader.Load(SourceText.From("shop.yaml", FixTests.Schema), new MemoryTextSource([])).Model!);
        int offered = 0;
        foreach ((string path, string document) in new[] { ("a.yaml", Block), ("a.yaml", Flow), ("a.json", Json),
            ("a.yaml", Block.ReplaceLineEndings("\r\n")) })
        {
            for (int seed = 0; seed < 100; seed++)
            {
                SourceText damaged = SourceText.From(path, new Damage(seed).Apply(document));
                foreach (TextFix fix in validator.Validate(DocumentParser.Parse(damaged)).Diagnostics.SelectMany(static d => d.Fixes))
                {
                    string edited = TextFixes.Apply(damaged, fix.Edits);
                    Assert.True(DocumentParser.Parse(
                        SourceText.From(path, edited)).Diagnostics.IsEmpty, $"{fix.Title}:\n{damaged.Text}\n=====\n{edited}");
                    offered++;
                }
            }
        }
        Assert.True(offered > 500, $"only {offered} fixes were offered");
    }

    [Theory, MemberData(nameof(Articles))]
    public void In_articles_nothing_else_is_touched(string article, int seed)
    {
        string folder = Verbatim.Tests.RepositoryFolder.PathOf("seeds", "articles");
        string text = article.Replace(".article.yaml", ".txt", StringComparison.Ordinal);
        _sandbox.With(text, File.ReadAllBytes(Path.Combine(folder, text)));

        Hold(article, new Damage(seed), File.ReadAllText(Path.Combine(folder, article)), "check");

        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, text)), File.ReadAllBytes(Path.Combine(_sandbox.Root, text)));
    }

    private int Hold(string file, Damage damage, string document, string verb)
    {
        string whole = file.EndsWith(".json", StringComparison.Ordinal) ? document : damage.Comment(document);
        string damaged = damage.Apply(whole);
        _sandbox.With(file, damaged);
        int before = Count(verb, file);

        Outcome outcome = _sandbox.Run($"{verb} {file} --fix");
        string edited = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_sandbox.Root, file)));
        int fixes = FixedCount.Match(outcome.Out) is { Success: true } told ? int.Parse(told.Groups[1].Value) : 0;

        Assert.True(outcome.ExitCode is 0 or 1, outcome.Error);
        Assert.Equal(Comment.Matches(damaged).Select(static c => c.Value), Comment.Matches(edited).Select(static c => c.Value));
        (int lost, int gained) = Difference(Lines(damaged), Lines(edited));
        Assert.True(lost <= fixes && gained <= fixes, $"{fixes} fixes took {lost} lines and gave {gained}:\n{damaged}\n=====\n{edited}");
        Assert.True(Count(verb, file) <= before, $"more is wrong than before:\n{damaged}\n=====\n{edited}\n{outcome.Error}");

        Outcome again = _sandbox.Run($"{verb} {file} --fix");
        Assert.DoesNotContain("fixed ", again.Out);
        Assert.Equal(edited, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_sandbox.Root, file))));
        return fixes;
    }

    /// <summary>How many findings of the document itself there are: the rules of the desk look only at what can be read.</summary>
    private int Count(string verb, string file) =>
        DocumentFinding.Count(_sandbox.Run($"{verb} {file} --format msbuild --severity info").Out);

    private static string[] Lines(string text) => text.Split('\n');

    /// <summary>How many lines are not in the longest common subsequence of two texts: lost from the first, gained in the second.</summary>
    private static (int Lost, int Gained) Difference(string[] left, string[] right)
    {
        int[,] common = new int[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return (left.Length - common[0, 0], right.Length - common[0, 0]);
    }

    private static TheoryData<string, int> Each(string[] files, int seeds)
    {
        TheoryData<string, int> all = [];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            for (int seed = 0; seed < seeds; seed++)
                all.Add(Path.GetFileName(file), seed);
        }
        return all;
    }

    [GeneratedRegex("^fixed ([0-9]+) finding", RegexOptions.Multiline)]
    private static partial Regex FixedCount { get; }

    [GeneratedRegex(": (error|warning|info) LML")]
    private static partial Regex DocumentFinding { get; }

    [GeneratedRegex("# [a-zA-Z0-9 ]+")]
    private static partial Regex Comment { get; }
}
