using System.Text;
using System.Text.Json;

namespace Verbatim.Conformance.Suite;

/// <summary>Writes JSON as YAML in the block style: strings in quotation marks, all else plain.</summary>
public static class YamlSpelling
{
    /// <summary>The YAML document of a JSON value.</summary>
    public static string Of(JsonElement value)
    {
        StringBuilder yaml = new();
        Write(yaml, value, indent: 0);
        return yaml.Append('\n').ToString();
    }

    private static void Write(StringBuilder yaml, JsonElement value, int indent)
    {
        if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any())
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                StartLine(yaml, indent).Append(JsonSerializer.Serialize(property.Name)).Append(": ");
                Write(yaml, property.Value, indent + 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                StartLine(yaml, indent).Append("- ");
                Write(yaml, item, indent + 1);
            }
        }
        else
        {
            yaml.Append(value.GetRawText());
        }
    }

    private static StringBuilder StartLine(StringBuilder yaml, int indent) =>
        (yaml.Length == 0 ? yaml : yaml.Append('\n')).Append(' ', indent * 2);
}
