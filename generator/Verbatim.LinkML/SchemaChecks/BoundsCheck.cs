namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Bounds between which no value lies. Looked at where they are written, and where inheritance brings them together.</summary>
internal static class BoundsCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        IEnumerable<SlotDefinition> induced = schema.Slots.Distinct().Select(static s => s.Slot.Definition);
        foreach (SlotExpression expression in WrittenSlots.Expressions(schema.Index).Concat(induced))
        {
            Compare(Bound(expression, ValueRange.MinimumMetaslot), Bound(expression, ValueRange.MaximumMetaslot), bag);
            CheckType(expression, schema, bag);
            CheckCount(
                Bound(expression, Cardinality.MinimumMetaslot), Bound(expression, Cardinality.MaximumMetaslot),
                Bound(expression, Cardinality.ExactMetaslot), bag);
            foreach (DimensionExpression dimension in expression.Statements.Select(static s => s.Value).OfType<ArrayExpression>()
                .SelectMany(static array => array.Dimensions))
            {
                CheckCount(
                    Bound(Cardinality.MinimumMetaslot, dimension.Minimum), Bound(Cardinality.MaximumMetaslot, dimension.Maximum),
                    Bound(Cardinality.ExactMetaslot, dimension.Exact), bag);
            }
        }
    }

    /// <summary>What a type or those it derives from bound, and what is said of values of it: both hold.</summary>
    private static void CheckType(SlotExpression expression, ResolvedSchema schema, DiagnosticBag bag)
    {
        if (expression.Range is not { } range || schema.Index.RangeOf(range.Value) is not { Kind: RangeKind.Type })
            return;
        foreach (string name in schema.Types.AncestorsOf(range.Value).Prepend(range.Value))
        {
            SlotExpression type = schema.Index.Types[name].Constraint;
            Compare(Bound(type, ValueRange.MinimumMetaslot), Bound(expression, ValueRange.MaximumMetaslot), bag);
            Compare(Bound(expression, ValueRange.MinimumMetaslot), Bound(type, ValueRange.MaximumMetaslot), bag);
        }
    }

    private static void CheckCount(Statement? least, Statement? most, Statement? all, DiagnosticBag bag)
    {
        Compare(least, most, bag);
        Compare(least, all, bag);
        Compare(all, most, bag);
    }

    private static void Compare(Statement? lower, Statement? upper, DiagnosticBag bag)
    {
        if (lower is not null && upper is not null && Magnitude.Compare(lower.Text, upper.Text) > 0)
            bag.Report(
                SchemaDiagnostics.ContradictoryBounds, lower.Place,
                new($"{upper.Metaslot.Name} {upper.Text} here", upper.Place.Location),
                lower.Metaslot.Name, lower.Text, upper.Metaslot.Name, upper.Text);
    }

    private static Statement? Bound(SlotExpression expression, Metaslot metaslot) => expression.First(metaslot);

    private static Statement? Bound(Metaslot metaslot, Placed<int>? number) =>
        number is { } n ? new(metaslot, n.Place, n.Value.ToString(CultureInfo.InvariantCulture)) : null;
}
