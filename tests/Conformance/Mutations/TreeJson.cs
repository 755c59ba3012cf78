using System.Text.Json.Nodes;

namespace Verbatim.Conformance.Mutations;

/// <summary>A document's tree as JSON: what YAML writes plain becomes what JSON would have for it.</summary>
internal static class TreeJson
{
    public static JsonNode? Of(DocumentNode? node) => node switch
    {
        MappingNode mapping =>
            new JsonObject(mapping.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        ScalarNode { IsNull: false } scalar => Of(scalar),
        _ => null,
    };

    private static JsonNode Of(ScalarNode scalar)
    {
        if (scalar.Kind is ScalarKind.Quoted or ScalarKind.Block)
            return scalar.Value;
        if (LexicalNumber.TryReadBoolean(scalar.Value, out bool truth))
            return truth;
        bool isNumber =
            decimal.TryParse(scalar.Value,
                System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out decimal number);
        return isNumber ? number : scalar.Value;
    }
}
