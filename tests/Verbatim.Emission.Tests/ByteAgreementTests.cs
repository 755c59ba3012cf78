using System.Text;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>
/// Documents whose bytes are changed at random, so that some are no UTF-8, no YAML or no JSON: what C# decides of them as it streams is
/// what the interpreter decides of their tree.
/// </summary>
public class ByteAgreementTests
{
    private const int Rounds = 15_000;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\n", "\n  ", "\n- ", " ", "\t", "\r\n", "\"", "'", "[", "]", "{", "}", ",", ":", ": ", "- ", "#", " #", "&a ",
            "*a", "|\n", ">-\n", "~", "null", "true", "0", "-1", "1e3", "0.5", "2025-11-20", "\\", "\\u00e9", "\\ud800", "é", "日", "😀",
            "\u0085", "\u00A0", "\u2028", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xFF], [0x00], [0x7F],
    ];

    [Theory]
    [InlineData("data.yaml", 20261130)]
    [InlineData("data.json", 20261201)]
    public void Compiled_and_interpreted_agree_on_tens_of_thousands_of_changed_texts(string path, int seed)
    {
        using GeneratedSchema schema = GeneratedSchema.Of(File.ReadAllText(Sample.PathOf("catalog.yaml")));
        SourceText data = SourceText.From("data.yaml", File.ReadAllText(Sample.PathOf("catalog-data.yaml")));
        string yaml = data.Text, json = schema.Read("Catalog", data)!.Value!.ToJson();
        byte[] original = Encoding.UTF8.GetBytes(path.EndsWith("json", StringComparison.Ordinal) ? json : yaml);
        DocumentValidator validator = new(schema.Schema.Model!);
        Random random = new(seed);
        int valid = 0, broken = 0;
        List<string> misses = [];
        for (int round = 0; round < Rounds; round++)
        {
            byte[] bytes = Changed(original, random);
            SourceText text = SourceText.FromBytes(path, bytes);
            DocumentTree tree = DocumentParser.Parse(text);
            bool isValid = tree.Root is not null && tree.Diagnostics.All(static d => d.Severity != DiagnosticSeverity.Error)
                && validator.Validate(tree, "Catalog").IsValid;
            GeneratedRead compiled = schema.Read("Catalog", text)!;
            valid += isValid ? 1 : 0;
            broken += text.IsUtf8 ? 0 : 1;
            if (isValid != compiled.IsValid || (isValid && !text.IsUtf8) || compiled.Diagnostics.Any(static d => d.Code == "LML2900"))
                misses.Add($"interpreted {isValid}, {string.Join("; ", compiled.Diagnostics)}\n{Convert.ToHexString(bytes)}");
        }

        Assert.True(misses.Count == 0, $"{misses.Count} misses:\n" + string.Join('\n', misses.Take(5)));
        Assert.InRange(valid, Rounds / 20, Rounds * 19 / 20);
        Assert.InRange(broken, Rounds / 20, Rounds / 2);
    }

    private static byte[] Changed(byte[] original, Random random)
    {
        List<byte> bytes = [.. original];
        for (int changes = random.Next(1, 3); changes > 0; changes--)
        {
            int at = random.Next(bytes.Count + 1);
            bytes.RemoveRange(at, random.Next(3) == 0 ? Math.Min(random.Next(4), bytes.Count - at) : 0);
            bytes.InsertRange(at, random.Next(4) == 0 ? [] : Pieces[random.Next(Pieces.Length)]);
        }
        return [.. bytes];
    }
}
