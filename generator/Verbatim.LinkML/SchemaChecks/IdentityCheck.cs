namespace Verbatim.LinkML.SchemaChecks;

/// <summary>What tells objects and their slots apart: one identifier a class, one slot a key, unique keys over slots it has.</summary>
internal static class IdentityCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            IReadOnlyList<InducedSlot> slots = schema.Slots.Of(definition.Name.Value);
            CheckSingle(definition, "identifier", slots.Where(static s => s.Definition.Identifier?.Value == true), schema, bag);
            CheckSingle(definition, "key", slots.Where(static s => s.Definition.Key?.Value == true), schema, bag);
            CheckKeys(definition, slots, schema, bag);
            CheckUniqueKeys(definition, slots, bag);
        }
    }

    private static void CheckSingle(
        ClassDefinition definition, string kind, IEnumerable<InducedSlot> slots, ResolvedSchema schema, DiagnosticBag bag)
    {
        List<InducedSlot> found = [.. slots.Take(2)];
        if (found.Count == 2 && !IsInherited(definition, found[0], found[1], schema))
            bag.Report(
                SchemaDiagnostics.SeveralIdentifiers, definition.Name.Place, definition.Name.Value, kind,
                found[0].Layers.Name, found[1].Layers.Name);
    }

    private static void CheckKeys(ClassDefinition definition, IReadOnlyList<InducedSlot> slots, ResolvedSchema schema, DiagnosticBag bag)
    {
        Dictionary<string, InducedSlot> byKey = new(StringComparer.Ordinal);
        foreach (InducedSlot slot in slots)
        {
            if (!byKey.TryGetValue(slot.Key, out InducedSlot? first))
                byKey.Add(slot.Key, slot);
            else if (!IsInherited(definition, first, slot, schema))
                bag.Report(
                    SchemaDiagnostics.SameKey, definition.Name.Place, first.Layers.Name, slot.Layers.Name, definition.Name.Value, slot.Key);
        }
    }

    /// <summary>Whether a class above has the same two slots, so that the trouble is reported there.</summary>
    private static bool IsInherited(ClassDefinition definition, InducedSlot first, InducedSlot second, ResolvedSchema schema) =>
        schema.Classes.ParentsOf(definition.Name.Value).Any(parent =>
            ReferenceEquals(schema.Slots.Find(parent, first.Layers.Name)?.Definition, first.Definition)
            && ReferenceEquals(schema.Slots.Find(parent, second.Layers.Name)?.Definition, second.Definition));

    private static void CheckUniqueKeys(ClassDefinition definition, IReadOnlyList<InducedSlot> slots, DiagnosticBag bag)
    {
        foreach (Placed<string> slot in definition.UniqueKeys.SelectMany(static k => k.Slots))
        {
            if (!slots.Any(s => SlotName.Comparer.Equals(s.Layers.Name, slot.Value)))
                bag.ReportUnknownName(
                    SchemaDiagnostics.MissingSlot, slot.Place, slot.Value, slots.Select(static s => s.Layers.Name),
                    definition.Name.Value, slot.Value);
        }
    }
}
