using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Documents.Yaml;
using Verbatim.Editors.Tests.Running;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>What the reader of YAML reads, npm yaml reads as well: the texts of this repository, and the same changed at random.</summary>
public sealed class YamlAgreementTests(ITestOutputHelper output)
{
    private const int Rounds = 6_000, Longest = 3_000;

    private static readonly string[] Pieces =
    [
        "\n", "\n  ", "\n    ", "\n- ", "\n  - ", " ", "\"", "'", "[", "]", "{", "}", ",", ":", ": ", "- ", "&a ",
        "|", "|-\n", ">", ">\n", "#", " #", "\\", "\\n", "é", "x", "k: ",
        "k: v\n", "'k': ", "[]", "{a: b}", "\r\n", "~", "''", "\n\n", "? ", "!x ", "@", "%",
    ];

    [Fact]
    public void What_is_read_is_what_npm_yaml_reads()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryFolder.Root, "*.yaml", SearchOption.AllDirectories)
            .Where(static file => !new[] { "node_modules", "/bin/", "/obj/" }.Any(part => file.Contains(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Random random = new(20261130);
        string[] shorter = [.. files.Where(static text => text.Length < Longest)];
        string[] texts = [.. files, .. Enumerable.Range(0, Rounds).Select(round => Changed(shorter[round % shorter.Length], random))];
        (string Text, JsonArray Documents)[] read = [.. texts.Select(static text => (text, Read(text)))
            .Where(static one => one.Item2 is not null).Select(static one => (one.text, one.Item2!))];

        string asked = JsonSerializer.Serialize(read.Select(static one => one.Text));
        Finished run = Program.Run("node", ["read.mjs"], NodeFolder.Path, TimeSpan.FromMinutes(2), asked);
        Assert.True(run.ExitCode == 0, run.FirstLine);
        JsonArray judged = JsonNode.Parse(run.Out)!.AsArray();

        string[] differences = [.. read.Zip(judged).Where(static pair => !JsonNode.DeepEquals(pair.First.Documents, pair.Second))
            .Select(static pair => $"{pair.First.Text}\nours: {pair.First.Documents.ToJsonString()}\nyaml: {pair.Second?.ToJsonString() ?? "refused"}")];
        output.WriteLine($"{read.Length} of {texts.Length} texts read, {differences.Length} otherwise");
        Assert.True(differences.Length == 0, $"{differences.Length} differences\n" + string.Join("\n\n", differences.Take(5)));
        Assert.InRange(read.Length, texts.Length / 5, texts.Length);
    }

    private static string Changed(string text, Random random)
    {
        StringBuilder changed = new(text);
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(changed.Length + 1);
            int removed = random.Next(3) == 0 ? Math.Min(random.Next(5), changed.Length - at) : 0;
            changed.Remove(at, removed).Insert(at, Pieces[random.Next(Pieces.Length)]);
        }
        return changed.ToString();
    }

    /// <summary>The documents of a text; null where it is handed on, or repeats a key or a value.</summary>
    private static JsonArray? Read(string text)
    {
        YamlReader reader = new(Encoding.UTF8.GetBytes(text), stackalloc YamlLevel[100]);
        JsonArray documents = [];
        while (reader.NextDocument())
        {
            if (!TryRead(ref reader, out JsonNode? value))
                return null;
            documents.Add(value);
        }
        return reader.IsHandedOn ? null : documents;
    }

    private static bool TryRead(ref YamlReader reader, out JsonNode? value)
    {
        value = null;
        if (reader.EnterMapping())
        {
            JsonObject mapping = [];
            value = mapping;
            while (reader.NextKey())
            {
                string? key = reader.Node == YamlNodeKind.Scalar ? reader.GetText() : null;
                reader.ToValue();
                if (key is null || mapping.ContainsKey(key) || !TryRead(ref reader, out JsonNode? inside))
                    return false;
                mapping.Add(key, inside);
            }
        }
        else if (reader.EnterSequence())
        {
            JsonArray sequence = [];
            value = sequence;
            while (reader.NextItem())
            {
                if (!TryRead(ref reader, out JsonNode? item))
                    return false;
                sequence.Add(item);
            }
        }
        else
        {
            value = reader.Node == YamlNodeKind.Scalar ? JsonValue.Create(reader.GetText()) : null;
        }
        return value is not null && !reader.IsHandedOn;
    }
}
