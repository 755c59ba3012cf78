namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Constraints on what they cannot apply to, and values that their range cannot read (P13): looked at for each class that has the slot, and
/// told where none can use them.
/// </summary>
internal static class ApplicationCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        Dictionary<Place, (Statement Said, string Slot, List<Use> Uses)> statements = [];
        foreach ((_, SlotModel slot, InducedSlot induced) in schema.DistinctSlots())
        {
            Collect(induced.Definition, slot.Name, Range(slot, schema.View), schema, statements);
            if (slot is { IfAbsent: not null, MustHaveValue: true } && induced.Definition.IfAbsent is { } written)
                bag.Report(SchemaDiagnostics.NoEffect, written.Place, "ifabsent", slot.Name, "a value must be there");
        }
        foreach (TypeModel type in schema.Model.Types)
        {
            if (schema.Index.Types.TryGetValue(type.Name, out TypeDefinition? definition))
            {
                Use use = new(new(RangeKind.Type, type.Kind, IsMultivalued: false), type.Name);
                Collect(definition.Constraint, type.Name, use, schema, statements);
            }
        }
        CollectConditions(schema, statements);
        foreach ((Statement said, string slot, List<Use> uses) in statements.Values)
            Report(said, slot, uses, bag);
    }

    /// <summary>What rules and class expressions say of slots: of those of the class, and of whatever classes inherit them.</summary>
    private static void CollectConditions(
        ResolvedSchema schema, Dictionary<Place, (Statement Said, string Slot, List<Use> Uses)> statements)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            foreach (ClassExpression expression in WrittenSlots.OfClass(definition))
            {
                if (expression.SlotConditions.IsEmpty
                    || schema.View.FindClass(expression.IsA?.Value ?? definition.Name.Value) is not { } asked)
                    continue;
                foreach (ClassModel owner in schema.View.Descendants(asked).Prepend(asked))
                {
                    foreach (SlotDefinition condition in expression.SlotConditions)
                    {
                        if (schema.FindSlot(owner, condition.Name.Value) is { } slot)
                            Collect(condition, slot.Name, Inside(condition, Range(slot, schema.View), schema), schema, statements);
                    }
                }
            }
        }
    }

    private static void Collect(
        SlotExpression expression, string name, Use use, ResolvedSchema schema,
        Dictionary<Place, (Statement Said, string Slot, List<Use> Uses)> statements)
    {
        foreach (Statement said in expression.Statements)
        {
            if (!statements.TryGetValue(said.Place, out (Statement Said, string Slot, List<Use> Uses) known))
                statements.Add(said.Place, known = (said, name, []));
            known.Uses.Add(use);
            foreach (SlotExpression branch in said.Branches)
                Collect(branch, name, Inside(branch, use, schema), schema, statements);
            if (said.Value is SlotExpression ofMember)
            {
                Use member = Inside(ofMember, use, schema);
                Collect(ofMember, name, member with { Range = member.Range with { IsMultivalued = false } }, schema, statements);
            }
        }
    }

    private static void Report(Statement said, string slot, List<Use> uses, DiagnosticBag bag)
    {
        ConstraintKind kind = ConstraintKind.All.First(kind => kind.Metaslots.Contains(said.Metaslot));
        if (uses.TrueForAll(use => kind.FitOf(use.Range, said.Text) == ConstraintFit.HasNoEffect))
        {
            bool needsSeveral = kind.FitOf(uses[0].Range with { IsMultivalued = true }, said.Text) != ConstraintFit.HasNoEffect;
            bag.Report(
                SchemaDiagnostics.NoEffect, said.Place, said.Metaslot.Name, slot,
                needsSeveral ? "it takes one value" : $"its range is {uses[0].Name}");
            return;
        }
        foreach (Placed<string> text in said.Texts)
        {
            if (uses.TrueForAll(use => kind.FitOf(use.Range, text.Value) == ConstraintFit.IsNeverMet))
                bag.Report(SchemaDiagnostics.NeverMet, text.Place, said.Metaslot.Name, text.Value, slot, uses[0].Name);
            else if (uses.TrueForAll(use => kind.FitOf(use.Range, text.Value) == ConstraintFit.CannotBeRead))
                bag.Report(
                    SchemaDiagnostics.UnreadableConstraint, text.Place, said.Metaslot.Name, text.Value, slot, Reason(text.Value, uses[0]));
        }
    }

    private static string Reason(string text, Use use)
    {
        ScalarType type = use.Range.Type ?? ScalarType.String;
        return LexicalNumber.Explain(type, text.AsSpan()) is { } reason
            ? $"does not fit its range {use.Name}: {reason}" : $"is not {LexicalScalar.Describe(type)}, as its range {use.Name} asks";
    }

    /// <summary>What a slot's constraints are put on; of a reference, its identifier.</summary>
    private static Use Range(SlotModel slot, SchemaView view)
    {
        bool isMultivalued = slot.Multivalued || slot.Find<ArrayShape>() is not null;
        RangeModel? range = view.FindClass(slot.Range) is { Key: { } key } && slot.Inlining == Inlining.None ? key.Range : slot.Range;
        bool canBeSeveral = range is null || view.FindClass(range) is { IsAny: true }
            || (range.Kind == RangeKind.Type && view.FindType(range) is null);
        return new(
            canBeSeveral ? new(null, null, isMultivalued)
                : new(range!.Kind, view.FindType(range)?.Kind, isMultivalued, ListedBy(view.FindEnum(range))),
            slot.Range?.Name ?? "open");
    }

    /// <summary>
    /// What a branch or a condition is put on: its own range where it has one. Of an object with a key it may be either, the object or the
    /// reference.
    /// </summary>
    private static Use Inside(SlotExpression expression, Use outer, ResolvedSchema schema)
    {
        if (expression.Range is not { } named || schema.Index.RangeOf(named.Value) is not { } range)
            return outer;
        bool canBeSeveral = schema.View.FindClass(range) is { } @class ? @class.IsAny || @class.Key is not null
            : range.Kind == RangeKind.Type && schema.View.FindType(range) is null;
        return new(
            canBeSeveral ? outer.Range with { Kind = null, Type = null, Lists = null }
                : outer.Range with
                {
                    Kind = range.Kind,
                    Type = schema.View.FindType(range)?.Kind,
                    Lists = ListedBy(schema.View.FindEnum(range)),
                },
            range.Name);
    }

    private static Predicate<string>? ListedBy(EnumModel? @enum)
    {
        if (@enum is not { IsOpen: false } listed)
            return null;
        Lazy<HashSet<string>> texts = new(() => new(listed.Values.Select(static value => value.Text), StringComparer.Ordinal));
        return text => texts.Value.Contains(text);
    }

    /// <summary>A range that a statement is put on.</summary>
    private sealed record Use(ConstrainedRange Range, string Name);
}
