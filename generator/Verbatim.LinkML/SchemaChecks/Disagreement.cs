namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Two classes above a third that say different things of one of its slots, or two slots above a third, and nothing but their order
/// decides (P1).
/// </summary>
/// <param name="First">The one that counts.</param>
/// <param name="Second">The one that does not.</param>
/// <param name="Metaslot">What they disagree on.</param>
internal sealed record Disagreement(string First, string Second, string Metaslot)
{
    private static readonly (string Metaslot, Func<SlotDefinition, string?> Read)[] Inherited =
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
        .. Constraints(static m => m.IsInherited),
    ];

    private static readonly (string Metaslot, Func<SlotDefinition, string?> Read)[] Decisive =
    [
        .. Inherited,
        ("alias", static s => s.Alias?.Value),
        .. Constraints(static m => !m.IsInherited),
    ];

    /// <summary>The first disagreement on a slot of a class, or null.</summary>
    public static Disagreement? Between(SlotLayers slot, ClassDefinition definition, ResolvedSchema schema) =>
        Find([.. slot.All.Where(static l => l.Class is not null)], definition.Name.Value, Decisive, schema.Classes);

    /// <summary>The first disagreement of what a slot of the schema inherits, or null.</summary>
    public static Disagreement? Above(SlotDefinition slot, ResolvedSchema schema) => Find(
        [.. schema.SlotParents.AncestorsOf(slot.Name.Value).Prepend(slot.Name.Value).Select(n => new SlotLayer(n, schema.Index.Slots[n]))],
        slot.Name.Value, Inherited, schema.SlotParents);

    private static Disagreement? Find(
        List<SlotLayer> said, string self, (string Metaslot, Func<SlotDefinition, string?> Read)[] metaslots, Inheritance parents)
    {
        if (said.Count < 2)
            return null;
        foreach ((string metaslot, Func<SlotDefinition, string?> read) in metaslots)
        {
            List<SlotLayer> saying = said.FindAll(s => read(s.Said) is not null);
            if (saying.Count < 2 || saying[0].Class is not { } decisive || decisive == self)
                continue;
            string? first = read(saying[0].Said);
            foreach (SlotLayer other in saying.Skip(1))
            {
                if (read(other.Said) != first && !parents.IsOrInherits(decisive, other.Class!))
                    return new(decisive, other.Class!, metaslot);
            }
        }
        return null;
    }

    // Of what holds together nothing has to be decided.
    private static IEnumerable<(string Metaslot, Func<SlotDefinition, string?> Read)> Constraints(Predicate<Metaslot> isMeant) =>
        ConstraintKind.All.SelectMany(static kind => kind.Metaslots).Where(m => m.Merge == MetaslotMerge.Nearest && isMeant(m))
            .Select(static m => (m.Name, (Func<SlotDefinition, string?>)(s => s.First(m) is { } said ? WordsOf(said) : null)));

    /// <summary>A statement in words; one that is more than texts is like another where it is written alike.</summary>
    private static string WordsOf(Statement said) => said.Texts.Any()
        ? string.Join("\n", said.Texts.Select(static text => text.Value))
        : said.Place.Text.Text.Substring(said.Place.Span.Start, said.Place.Span.Length);

    private static string? Text(Placed<bool>? flag) => flag is { } f ? (f.Value ? "true" : "false") : null;
}
