namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Conditions of rules and class expressions on slots that the class does not have: they could never hold or fail.</summary>
internal static class ConditionCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        Lazy<HashSet<string>> known = new(() => new(
            schema.Index.Slots.Keys.Concat(schema.Slots.Distinct().Select(static s => s.Slot.Layers.Name)), SlotName.Comparer));
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            foreach (ClassExpression expression in WrittenSlots.OfClass(definition))
                Check(expression, expression.IsA?.Value ?? definition.Name.Value, schema, known, bag);
        }
    }

    private static void Check(
        ClassExpression expression, string className, ResolvedSchema schema, Lazy<HashSet<string>> known, DiagnosticBag bag)
    {
        foreach (SlotDefinition condition in expression.SlotConditions)
        {
            string name = condition.Name.Value;
            if (Has(className) || (schema.View.FindClass(className) is { } asked && schema.View.Descendants(asked).Any(c => Has(c.Name))))
                continue; // a class that is mixed in speaks of what its users have
            // Of a slot that others have a condition is never met nor broken; a name that nothing has is a slip.
            DiagnosticDescriptor descriptor = SchemaDiagnostics.MissingSlot
                with
            { Severity = known.Value.Contains(name) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error };
            bag.ReportUnknownName(
                descriptor, condition.Name.Place, name, schema.Slots.Of(className).Select(static s => s.Layers.Name), className, name);

            bool Has(string owner) => schema.Slots.Find(owner, name) is not null;
        }
    }
}
