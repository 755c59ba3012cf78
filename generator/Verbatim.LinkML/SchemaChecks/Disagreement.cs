namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Two classes above a third that say different things of one of its slots, and nothing but their order decides (P1).</summary>
/// <param name="First">The class that counts.</param>
/// <param name="Second">The class that does not.</param>
/// <param name="Metaslot">What they disagree on.</param>
internal sealed record Disagreement(string First, string Second, string Metaslot)
{
    private static readonly (string Metaslot, Func<SlotDefinition, string?> Read)[] OfShape =
    [
        ("range", static s => s.Range?.Value),
        ("required", static s => Text(s.Required)),
        ("multivalued", static s => Text(s.Multivalued)),
        ("inlined", static s => Text(s.Inlined)),
        ("inlined_as_list", static s => Text(s.InlinedAsList)),
        ("identifier", static s => Text(s.Identifier)),
        ("key", static s => Text(s.Key)),
        ("designates_type", static s => Text(s.DesignatesType)),
        ("ifabsent", static s => s.IfAbsent?.Value),
        ("alias", static s => s.Alias?.Value),
    ];

    // Of what holds together nothing has to be decided.
    private static readonly (string Metaslot, Func<SlotDefinition, string?> Read)[] Decisive =
    [
        .. OfShape,
        .. ConstraintKind.All.SelectMany(static kind => kind.Metaslots).Where(static m => m.Merge == MetaslotMerge.Nearest)
            .Select(static m => (m.Name, (Func<SlotDefinition, string?>)(s => s.First(m) is { } said ? WordsOf(said) : null))),
    ];

    /// <summary>The first disagreement on a slot of a class, or null.</summary>
    public static Disagreement? Between(SlotLayers slot, ClassDefinition definition, ResolvedSchema schema)
    {
        List<SlotLayer> said = [.. slot.All.Where(static l => l.Class is not null)];
        if (said.Count < 2)
            return null;
        foreach ((string metaslot, Func<SlotDefinition, string?> read) in Decisive)
        {
            List<SlotLayer> saying = said.FindAll(s => read(s.Said) is not null);
            if (saying.Count < 2 || saying[0].Class is not { } decisive || decisive == definition.Name.Value)
                continue;
            string? first = read(saying[0].Said);
            foreach (SlotLayer other in saying.Skip(1))
            {
                if (read(other.Said) != first && !schema.Classes.IsOrInherits(decisive, other.Class!))
                    return new(decisive, other.Class!, metaslot);
            }
        }
        return null;
    }

    /// <summary>A statement in words; one that is more than texts is like another where it is written alike.</summary>
    private static string WordsOf(Statement said) => said.Texts.Any()
        ? string.Join("\n", said.Texts.Select(static text => text.Value))
        : said.Place.Text.Text.Substring(said.Place.Span.Start, said.Place.Span.Length);

    private static string? Text(Placed<bool>? flag) => flag is { } f ? (f.Value ? "true" : "false") : null;
}
