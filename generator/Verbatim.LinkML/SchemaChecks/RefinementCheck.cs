namespace Verbatim.LinkML.SchemaChecks;

/// <summary>slot_usage that refines nothing, lifts a demand (P2), or is decided by the order of parents (P1).</summary>
internal static class RefinementCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            foreach (SlotDefinition usage in definition.SlotUsage)
                CheckUsage(usage, definition, schema, bag);
            foreach (SlotDefinition attribute in definition.Attributes)
                CheckRelaxed(attribute, schema.Slots.Find(definition.Name.Value, attribute.Name.Value)!, definition, schema, bag);
            if (schema.Classes.ParentsOf(definition.Name.Value).Count < 2)
                continue;
            foreach (InducedSlot slot in schema.Slots.Of(definition.Name.Value))
                CheckParents(slot, definition, schema, bag);
        }
        foreach (SlotDefinition slot in schema.Index.Slots.Values)
        {
            if (schema.SlotParents.ParentsOf(slot.Name.Value).Count > 1 && Disagreement.Above(slot, schema) is { } found)
                ReportParents(found, slot.Name.Place, $"slot '{slot.Name.Value}'", bag);
        }
    }

    private static void CheckUsage(SlotDefinition usage, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        string name = usage.Name.Value;
        if (schema.Slots.Find(definition.Name.Value, name) is { } slot)
        {
            CheckLifted(usage, slot, definition, bag);
            CheckRelaxed(usage, slot, definition, schema, bag);
            return;
        }
        IEnumerable<string> own = schema.Slots.Of(definition.Name.Value).Select(static s => s.Layers.Name);
        // A mixin may refine a slot that only the classes it is mixed into have.
        bag.ReportUnknownName(SchemaDiagnostics.UsageOfMissingSlot, usage.Name.Place, name, own, definition.Name.Value, name);
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

    /// <summary>What a class says more loosely than a class above it: a bound has no effect then, all else has (P2).</summary>
    private static void CheckRelaxed(
        SlotDefinition usage, InducedSlot slot, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (SlotLayer farther in slot.Layers.All.SkipWhile(l => !ReferenceEquals(l.Said, usage)).Skip(1))
        {
            // What a class above takes of the schema's slot it takes by that slot's own word.
            string? taker = farther.Class
                ?? (slot.Layers.HasAttribute || slot.Layers.Owner == definition.Name.Value ? null : slot.Layers.Owner);
            foreach (Statement near in usage.Statements)
            {
                if (farther.Said.First(near.Metaslot) is not { } far)
                    continue;
                if (near.Metaslot.Merge is MetaslotMerge.Greatest or MetaslotMerge.Least)
                {
                    if (SlotMerge.IsTighter(near.Metaslot, far.Text, near.Text))
                        bag.Report(
                            SchemaDiagnostics.NoEffect, near.Place, new($"{far.Text} here", far.Place.Location),
                            near.Metaslot.Name, slot.Layers.Name, $"{farther.Class ?? "the slot itself"} says {far.Text}, and both hold");
                }
                else if (taker is not null && IsMore(near, far))
                {
                    bag.Report(
                        SchemaDiagnostics.Widened, near.Place, new($"{far.Text} here", far.Place.Location),
                        definition.Name.Value, slot.Layers.Name, taker, near.Metaslot.Name, far.Text, near.Text);
                }
            }
            if (usage.Multivalued is { Value: true } several && taker is not null && farther.Said.Multivalued is { Value: false } one)
                bag.Report(
                    SchemaDiagnostics.Widened, several.Place, new("one value here", one.Place.Location),
                    definition.Name.Value, slot.Layers.Name, taker, "multivalued", "false", "true");
            if (usage.Range is { } range && taker is not null && farther.Said.Range is { } wider)
            {
                if (!IsWithin(range.Value, wider.Value, schema))
                    bag.Report(
                        SchemaDiagnostics.Widened, range.Place, new($"{wider.Value} here", wider.Place.Location),
                        definition.Name.Value, slot.Layers.Name, taker, "range", wider.Value, range.Value);
                break;
            }
        }
    }

    private static bool IsMore(Statement near, Statement far)
    {
        int? order = Magnitude.Compare(near.Text, far.Text);
        return near.Metaslot == Cardinality.MinimumMetaslot ? order < 0
            : near.Metaslot == Cardinality.MaximumMetaslot ? order > 0
            : near.Metaslot == Cardinality.ExactMetaslot && order is not 0;
    }

    /// <summary>Whether whatever is of one range is of the other; where that is not known nothing is said.</summary>
    private static bool IsWithin(string range, string wider, ResolvedSchema schema)
    {
        if (range == wider || schema.Index.RangeOf(range) is not { } near || schema.Index.RangeOf(wider) is not { } far)
            return true;
        return far.Kind switch
        {
            RangeKind.Class => AnyClass.Is(schema.Index.Classes[wider], schema.Index)
                || (near.Kind == RangeKind.Class && schema.Classes.IsOrInherits(range, wider)),
            RangeKind.Type => near.Kind != RangeKind.Class && IsTextOrBelow(near, wider, schema),
            _ => near.Kind == RangeKind.Enum && schema.View.FindEnum(wider) is { } all
                && (all.IsOpen || schema.View.FindEnum(near)!.Values.Select(static v => v.Text)
                    .All(new HashSet<string>(all.Values.Select(static v => v.Text), StringComparer.Ordinal).Contains)),
        };
    }

    // Enumerations list texts; a type derived from another is within it, and every type that is written as text within string.
    private static bool IsTextOrBelow(RangeModel near, string wider, ResolvedSchema schema)
    {
        ScalarType kind = schema.View.FindType(wider)!.Kind;
        if (near.Kind == RangeKind.Enum)
            return kind == ScalarType.String;
        ScalarType own = schema.View.FindType(near)!.Kind;
        return own == kind || (kind == ScalarType.String && LexicalScalar.IsText(own))
            || (LexicalScalar.IsNumber(kind) && own == ScalarType.Integer)
            || (kind == ScalarType.DateOrDateTime && own is ScalarType.Date or ScalarType.DateTime)
            || (kind is ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier
                && own is ScalarType.Uri or ScalarType.Curie or ScalarType.UriOrCurie);
    }

    /// <summary>Two classes above that say different things, neither being above the other, and this class does not decide.</summary>
    private static void CheckParents(InducedSlot slot, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        if (Disagreement.Between(slot.Layers, definition, schema) is { } found)
            ReportParents(found, definition.Name.Place, $"slot '{slot.Layers.Name}' of class '{definition.Name.Value}'", bag);
    }

    private static void ReportParents(Disagreement found, Place place, string subject, DiagnosticBag bag) =>
        bag.Report(SchemaDiagnostics.ParentsDisagree, place, subject, found.First, found.Second, found.Metaslot);
}
