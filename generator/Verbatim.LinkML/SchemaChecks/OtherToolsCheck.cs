namespace Verbatim.LinkML.SchemaChecks;

/// <summary>What is right, and read otherwise or not at all by LinkML's own tools: told on request.</summary>
internal static class OtherToolsCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            IEnumerable<ClassExpression?> conditions =
                definition.Rules.SelectMany(static r => (ClassExpression?[])[r.Preconditions, r.Postconditions, r.ElseConditions]);
            foreach (ClassExpression condition in conditions.OfType<ClassExpression>())
                CheckAbsent(condition, definition, bag);
            foreach (SlotDefinition usage in definition.SlotUsage)
                CheckUsage(usage, definition, schema, bag);
        }
        foreach (EnumDefinition definition in schema.Index.Enums.Values)
        {
            foreach (Placed<string> value in definition.Expression.Values.Select(static v => v.Text))
            {
                bool isBare = value.Value.Length > 0 && OtherReadings.IsBare(value.Place.Text, value.Place.Span, value.Value);
                if (isBare && OtherReadings.Of(value.Value) is { } otherwise)
                    bag.Report(
                        SchemaDiagnostics.ValueReadOtherwise, value.Place, Wording.Quote(value.Value), definition.Name.Value, otherwise);
            }
        }
        foreach (TypeDefinition type in schema.Index.Types.Values)
        {
            bool isOurs = !BuiltInSchemas.Contains(type.Name.Place.Text.Path);
            if (isOurs && type is { TypeOf: { } parent, Base: null } && schema.Index.Types.ContainsKey(parent.Value))
                bag.Report(SchemaDiagnostics.TypeWithoutBase, type.Name.Place, type.Name.Value, parent.Value);
        }
    }

    /// <summary>linkml-validate demands of them that not all are there (linkml#3719): any one that is missing will do.</summary>
    private static void CheckAbsent(ClassExpression condition, ClassDefinition definition, DiagnosticBag bag)
    {
        SlotDefinition[] absent =
            [.. condition.SlotConditions.Where(static c => c.First(Presence.PresenceMetaslot)?.Text == Presence.Absent)];
        if (absent.Length > 1)
            bag.Report(SchemaDiagnostics.SeveralAbsent, absent[1].Name.Place, definition.Name.Value,
                string.Join(", ", absent.Select(static c => $"'{c.Name.Value}'")));
        EquatableArray<ClassExpression>?[] branches = [condition.AnyOf, condition.AllOf, condition.ExactlyOneOf, condition.NoneOf];
        foreach (ClassExpression branch in branches.SelectMany(static b => b ?? []))
            CheckAbsent(branch, definition, bag);
    }

    private static void CheckUsage(SlotDefinition usage, ClassDefinition definition, ResolvedSchema schema, DiagnosticBag bag)
    {
        string name = usage.Name.Value;
        if (schema.Slots.Find(definition.Name.Value, name) is { Layers.HasAttribute: true } && !schema.Index.Slots.ContainsKey(name))
            bag.Report(SchemaDiagnostics.UsageOfAttribute, usage.Name.Place, definition.Name.Value, name);
    }
}
