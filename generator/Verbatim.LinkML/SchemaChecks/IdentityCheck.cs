namespace Verbatim.LinkML.SchemaChecks;

/// <summary>What tells objects and their slots apart: one identifier a class, one slot a key, unique keys over slots it has.</summary>
internal static class IdentityCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            CheckUniqueKeys(definition, schema, bag);
            IReadOnlyList<InducedSlot> slots = schema.Slots.Of(definition.Name.Value);
            // With the very slots of a class above, what is wrong with them is told there.
            if (schema.Classes.ParentsOf(definition.Name.Value).Any(parent => ReferenceEquals(schema.Slots.Of(parent), slots)))
                continue;
            CheckSingle(definition, "identifier", slots.Where(static s => s.Definition.Identifier?.Value == true), schema, bag);
            CheckSingle(definition, "key", slots.Where(static s => s.Definition.Key?.Value == true), schema, bag);
            CheckKeys(definition, slots, schema, bag);
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

    private static void CheckUniqueKeys(ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (Placed<string> slot in definition.UniqueKeys.SelectMany(static k => k.Slots))
        {
            if (schema.Slots.Find(definition.Name.Value, slot.Value) is null)
                bag.ReportUnknownName(
                    SchemaDiagnostics.MissingSlot, slot.Place, slot.Value,
                    schema.Slots.Of(definition.Name.Value).Select(static s => s.Layers.Name), definition.Name.Value, slot.Value);
        }
    }
}
