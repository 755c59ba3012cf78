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
            if (!slots.Any(s => SlotName.Comparer.Equals(s.Layers.Name, name)))
                bag.ReportUnknownName(
                    SchemaDiagnostics.MissingSlot, condition.Name.Place, name, slots.Select(static s => s.Layers.Name), className, name);
        }
    }
}
