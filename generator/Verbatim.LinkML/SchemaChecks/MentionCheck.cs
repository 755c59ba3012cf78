namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Names in what asks nothing of documents: <c>domain</c>, <c>domain_of</c>, <c>inverse</c>, <c>defining_slots</c>, <c>in_subset</c>, and
/// <c>union_of</c> of classes and slots.
/// One that nothing defines misleads readers and breaks nothing, so it is a warning.
/// </summary>
internal static class MentionCheck
{
    private static DiagnosticDescriptor Undefined => SchemaDiagnostics.UndefinedElement with { Severity = DiagnosticSeverity.Warning };

    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        ElementIndex index = schema.Index;
        HashSet<string> subsets = [.. index.Closure.Schemas.SelectMany(static s => s.Subsets).Select(static s => s.Value)];
        HashSet<string> slots =
            [.. index.Slots.Keys, .. index.Classes.Values.SelectMany(static c => c.Attributes).Select(static a => a.Name.Value)];
        foreach (SlotDefinition slot in WrittenSlots.Slots(index))
        {
            if (slot.Domain is { } domain)
                Check("class", domain, index.Classes.Keys, index.Classes.ContainsKey, bag);
            foreach (Placed<string> user in slot.DomainOf)
                Check("class", user, index.Classes.Keys, index.Classes.ContainsKey, bag);
            if (slot.Inverse is { } inverse)
                Check("slot", inverse, slots, slots.Contains, bag);
            foreach (Placed<string> member in slot.UnionOf)
                Check("slot", member, index.Slots.Keys, index.Slots.ContainsKey, bag);
        }
        foreach (ClassDefinition definition in index.Classes.Values)
        {
            foreach (Placed<string> slot in definition.DefiningSlots)
                CheckDefining(slot, definition, schema, bag);
            foreach (Placed<string> member in definition.UnionOf)
                Check("class", member, index.Classes.Keys, index.Classes.ContainsKey, bag);
        }
        IEnumerable<Placed<string>> mentioned = WrittenSlots.Slots(index).SelectMany(static s => s.Subsets)
            .Concat(index.Classes.Values.SelectMany(static c => c.Subsets))
            .Concat(index.Enums.Values.SelectMany(static e => e.Subsets))
            .Concat(index.Types.Values.SelectMany(static t => t.Subsets));
        foreach (Placed<string> subset in mentioned)
            Check("subset", subset, subsets, subsets.Contains, bag);
    }

    private static void CheckDefining(Placed<string> slot, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag) => Check(
        "slot", slot, schema.Slots.Of(definition.Name.Value).Select(static s => s.Layers.Name),
        name => schema.Index.Slots.ContainsKey(name) || schema.Slots.Find(definition.Name.Value, name) is not null, bag);

    private static void Check(string kind, Placed<string> name, IEnumerable<string> known, Func<string, bool> isKnown, DiagnosticBag bag)
    {
        if (!isKnown(name.Value))
            bag.ReportUnknownName(Undefined, name.Place, name.Value, known, kind, name.Value);
    }
}
