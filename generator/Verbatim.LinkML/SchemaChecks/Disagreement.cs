using Verbatim.LinkML.Resolution;
using Verbatim.LinkML.Syntax;

namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Two classes above a third that say different things of one of its slots, and nothing but their order decides (P1).</summary>
/// <param name="First">The class that counts.</param>
/// <param name="Second">The class that does not.</param>
/// <param name="Metaslot">What they disagree on.</param>
internal sealed record Disagreement(string First, string Second, string Metaslot)
{
    private static readonly (string Metaslot, Func<SlotDefinition, string?> Read)[] Decisive =
    [
        ("range", static s => s.Range?.Value),
        ("required", static s => Text(s.Required)),
        ("multivalued", static s => Text(s.Multivalued)),
        ("pattern", static s => s.Pattern?.Value),
        ("equals_string", static s => s.EqualsString?.Value),
        ("identifier", static s => Text(s.Identifier)),
    ];

    /// <summary>The first disagreement on a slot of a class, or null.</summary>
    public static Disagreement? Between(SlotLayers slot, ClassDefinition definition, ResolvedSchema schema)
    {
        if (slot.All.Count < 2)
            return null;
        List<(string Class, SlotDefinition Said)> said = [.. Said(slot, definition, schema)];
        foreach ((string metaslot, Func<SlotDefinition, string?> read) in Decisive)
        {
            List<(string Class, SlotDefinition Said)> saying = [.. said.Where(s => read(s.Said) is not null)];
            if (saying.Count < 2 || saying[0].Class == definition.Name.Value)
                continue;
            string? first = read(saying[0].Said);
            foreach ((string other, SlotDefinition says) in saying.Skip(1))
            {
                if (read(says) != first && !schema.Classes.IsOrInherits(saying[0].Class, other))
                    return new(saying[0].Class, other, metaslot);
            }
        }
        return null;
    }

    private static IEnumerable<(string Class, SlotDefinition Said)> Said(SlotLayers slot, ClassDefinition definition, ResolvedSchema schema)
    {
        foreach (string name in schema.Classes.AncestorsOf(definition.Name.Value).Prepend(definition.Name.Value))
        {
            ClassDefinition source = schema.Index.Classes[name];
            foreach (SlotDefinition layer in source.SlotUsage.Concat(source.Attributes))
            {
                if (SlotName.Comparer.Equals(layer.Name.Value, slot.Name))
                    yield return (name, layer);
            }
        }
    }

    private static string? Text(Placed<bool>? flag) => flag is { } f ? (f.Value ? "true" : "false") : null;
}
