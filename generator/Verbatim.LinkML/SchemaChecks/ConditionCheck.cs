namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Conditions of rules and class expressions on slots that the class does not have: they could never hold or fail.</summary>
internal static class ConditionCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            foreach (ClassExpression expression in WrittenSlots.OfClass(definition))
                Check(expression, expression.IsA?.Value ?? definition.Name.Value, schema, bag);
        }
    }

    private static void Check(ClassExpression expression, string className, ResolvedSchema schema, DiagnosticBag bag)
    {
        IReadOnlyList<InducedSlot> slots = schema.Slots.Of(className);
        foreach (SlotDefinition condition in expression.SlotConditions)
        {
            string name = condition.Name.Value;
            if (Has(slots, name) || schema.Model.Classes.Any(c => c.Ancestors.Contains(className) && Has(schema.Slots.Of(c.Name), name)))
                continue; // a class that is mixed in speaks of what its users have
            // Of a slot that others have a condition is never met nor broken; a name that nothing has is a slip.
            bool isElsewhere = schema.Index.Slots.ContainsKey(name) || schema.Model.Classes.Any(c => Has(schema.Slots.Of(c.Name), name));
            DiagnosticDescriptor descriptor = SchemaDiagnostics.MissingSlot
                with
            { Severity = isElsewhere ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error };
            bag.ReportUnknownName(descriptor, condition.Name.Place, name, slots.Select(static s => s.Layers.Name), className, name);
        }
    }

    private static bool Has(IReadOnlyList<InducedSlot> slots, string name) =>
        slots.Any(s => SlotName.Comparer.Equals(s.Layers.Name, name));
}
