namespace Verbatim.LinkML.SchemaChecks;

/// <summary>slot_usage that refines nothing, lifts a demand (P2), or is decided by the order of parents (P1).</summary>
internal static class RefinementCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        IEnumerable<string> attributes = schema.Index.Classes.Values.SelectMany(static c => c.Attributes).Select(static a => a.Name.Value);
        HashSet<string> known = new(schema.Index.Slots.Keys.Concat(attributes), SlotName.Comparer);
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            foreach (SlotDefinition usage in definition.SlotUsage)
                CheckUsage(usage, definition, schema, known, bag);
            foreach (InducedSlot slot in schema.Slots.Of(definition.Name.Value))
                CheckParents(slot, definition, schema, bag);
        }
    }

    private static void CheckUsage(
        SlotDefinition usage, ClassDefinition definition, ResolvedSchema schema, HashSet<string> known, DiagnosticBag bag)
    {
        string name = usage.Name.Value;
        if (schema.Slots.Find(definition.Name.Value, name) is { } slot)
        {
            CheckLifted(usage, slot, definition, bag);
            return;
        }
        IEnumerable<string> own = schema.Slots.Of(definition.Name.Value).Select(static s => s.Layers.Name);
        // A mixin may refine a slot that only the classes it is mixed into have; a name that nothing has is a slip.
        if (known.Contains(name))
            bag.ReportUnknownName(SchemaDiagnostics.UsageOfMissingSlot, usage.Name.Place, name, own, definition.Name.Value, name);
        else
            bag.ReportUnknownName(SchemaDiagnostics.UndefinedElement, usage.Name.Place, name, own, "slot", name);
    }

    private static void CheckLifted(SlotDefinition usage, InducedSlot slot, ClassDefinition definition, DiagnosticBag bag)
    {
        if (usage.Required is not { Value: false } lifted)
            return;
        Placed<bool>? demand = slot.Layers.All
            .SkipWhile(l => !ReferenceEquals(l.Said, usage)).Skip(1)
            .Select(static l => l.Said.Required).FirstOrDefault(static r => r?.Value == true);
        if (demand is { } required)
            bag.Report(
                SchemaDiagnostics.RequirementLifted, lifted.Place, new("required here", required.Place.Location),
                slot.Layers.Name, slot.Layers.Owner, definition.Name.Value);
    }

    /// <summary>Two classes above that say different things, neither being above the other, and this class does not decide.</summary>
    private static void CheckParents(InducedSlot slot, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        if (schema.Classes.ParentsOf(definition.Name.Value).Count < 2)
            return;
        if (Disagreement.Between(slot.Layers, definition, schema) is not { } found)
            return;
        bag.Report(
            SchemaDiagnostics.ParentsDisagree, definition.Name.Place, slot.Layers.Name, definition.Name.Value,
            found.First, found.Second, found.Metaslot);
    }
}
