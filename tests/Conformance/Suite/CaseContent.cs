using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Verbatim.Conformance.Suite;

/// <summary>
/// Knows a case by what it asks, whatever it is called and wherever it stands: the schema's elements, the class, the object.
/// </summary>
public static class CaseContent
{
    private static readonly string[] Elements = ["classes", "slots", "enums", "types", "imports", "settings", "default_range"];

    /// <summary>A short text that is the same for cases that ask the same.</summary>
    public static string MarkOf(ComplianceCase @case)
    {
        StringBuilder content = new(@case.TargetClass);
        Write(content.Append('\n'), @case.Data);
        DocumentTree schema = DocumentParser.Parse(SourceText.FromBytes(@case.Schema, File.ReadAllBytes(@case.Schema)));
        foreach (string element in Elements)
            Write(content.Append('\n'), (schema.Root as MappingNode)?[element]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..12];
    }

    private static void Write(StringBuilder content, JsonElement value) => content.Append(JsonSerializer.Serialize(value));

    private static void Write(StringBuilder content, DocumentNode? node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                {
                    Write(content.Append('{'), entry.Key);
                    Write(content.Append(':'), entry.Value);
                    content.Append('}');
                }
                break;
            case SequenceNode sequence:
                foreach (DocumentNode item in sequence.Items)
                    Write(content.Append('-'), item);
                break;
            case ScalarNode scalar:
                content.Append(CultureInfo.InvariantCulture, $"{scalar.Kind}{scalar.Value.Length}{scalar.Value}");
                break;
        }
    }
}
