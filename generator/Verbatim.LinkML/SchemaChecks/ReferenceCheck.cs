namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Names of slots, ranges and classes that nothing defines. Parents are looked up where inheritance is resolved.</summary>
internal static class ReferenceCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        ElementIndex index = schema.Index;
        foreach (SchemaDefinition file in index.Closure.Schemas)
        {
            if (file.DefaultRange is { } range)
                CheckRange(range, index, bag);
            if (file.DefaultPrefix is { } prefix && !prefix.Value.Contains(':', StringComparison.Ordinal))
                CheckDefaultPrefix(prefix, index, bag);
        }
        foreach (ClassDefinition definition in index.Classes.Values)
        {
            foreach (Placed<string> slot in definition.Slots)
                CheckSlot(slot, definition, schema, bag);
        }
        foreach (SlotDefinition slot in WrittenSlots.Slots(index))
        {
            foreach (Placed<string> parent in SlotInheritance.Parents(slot))
            {
                if (!index.Slots.ContainsKey(parent.Value))
                    Report("slot", parent, index.Slots.Keys, bag);
            }
            if (slot.SubpropertyOf is not { } root || index.Slots.ContainsKey(root.Value))
                continue;
            // A property of another vocabulary is no slip.
            if (root.Value.AsSpan().IndexOf(':') >= 0)
                bag.Report(SchemaDiagnostics.NotEnforced, root.Place, "subproperty_of");
            else
                Report("slot", root, index.Slots.Keys, bag);
        }
        foreach (SlotExpression expression in WrittenSlots.Expressions(index))
        {
            if (expression.Range is { } range)
                CheckRange(range, index, bag);
            foreach (EnumExpression listed in expression.Statements.Select(static s => s.Value).OfType<EnumExpression>())
            {
                foreach (Placed<string> parent in Inherited(listed).Concat(listed.Inherits))
                    CheckEnum(parent, index, bag);
            }
            foreach (Statement pattern in Pattern.Kind.Metaslots.SelectMany(expression.Find))
                schema.Patterns.Of(pattern);
        }
        foreach (ClassExpression expression in WrittenSlots.ClassExpressions(index))
        {
            if (expression.IsA is { } parent)
                CheckRange(parent, index, bag);
        }
        foreach (Placed<string> parent in index.Enums.Values.SelectMany(static e => Inherited(e.Expression)))
            CheckEnum(parent, index, bag);
        foreach (Placed<string> type in index.Types.Values.SelectMany(static t => t.UnionOf))
        {
            if (!index.Types.ContainsKey(type.Value))
                Report("type", type, index.Types.Keys, bag);
        }
    }

    private static void CheckDefaultPrefix(Placed<string> prefix, ElementIndex index, DiagnosticBag bag)
    {
        if (index.Prefixes.Namespace(prefix.Value, prefix.Place) is not null)
            UriExpansion.ReportBorrowed(prefix.Value, prefix, index, bag);
        else
            UriExpansion.ReportUndeclared(prefix.Value, prefix, index, bag);
    }

    /// <summary>The enumerations that an expression's inclusions and exclusions take over.</summary>
    private static IEnumerable<Placed<string>> Inherited(EnumExpression expression) =>
        expression.Include.Concat(expression.Minus).SelectMany(static e => e.Inherits.Concat(Inherited(e)));

    private static void CheckEnum(Placed<string> parent, ElementIndex index, DiagnosticBag bag)
    {
        if (!index.Enums.ContainsKey(parent.Value))
            Report("enum", parent, index.Enums.Keys, bag);
    }

    private static void CheckRange(Placed<string> range, ElementIndex index, DiagnosticBag bag)
    {
        if (index.RangeOf(range.Value) is not null)
            return;
        if (ScalarTypes.IsBuiltIn(range.Value))
            bag.Report(SchemaDiagnostics.UndefinedElement, range.Place, "type", range.Value, "; import linkml:types, which has it");
        else
            Report("range", range, index.Classes.Keys.Concat(index.Enums.Keys).Concat(index.Types.Keys), bag);
    }

    /// <summary>A class may name a slot that an ancestor has as an attribute.</summary>
    private static void CheckSlot(Placed<string> slot, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        if (!schema.Index.Slots.ContainsKey(slot.Value) && schema.Slots.Find(definition.Name.Value, slot.Value) is null)
            Report("slot", slot, schema.Index.Slots.Keys, bag);
    }

    private static void Report(string kind, Placed<string> name, IEnumerable<string> known, DiagnosticBag bag) =>
        bag.ReportUnknownName(SchemaDiagnostics.UndefinedElement, name.Place, name.Value, known, kind, name.Value);
}
