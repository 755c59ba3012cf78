namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Bounds between which no value lies. Looked at where they are written, and where inheritance brings them together.</summary>
internal static class BoundsCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        IEnumerable<SlotDefinition> induced = schema.Index.Classes.Keys.SelectMany(schema.Slots.Of).Select(static s => s.Definition);
        foreach (DimensionExpression dimension in WrittenSlots.Expressions(schema.Index).SelectMany(static e => e.Array?.Dimensions ?? []))
            CheckCount(dimension.Minimum, dimension.Maximum, dimension.Exact, bag);
        foreach (SlotExpression expression in WrittenSlots.Expressions(schema.Index).Concat(induced))
            Check(expression, bag);
    }

    private static void Check(SlotExpression expression, DiagnosticBag bag)
    {
        if (expression is { MinimumValue: { } least, MaximumValue: { } greatest } && Bounds.Compare(least.Value, greatest.Value) > 0)
            Report(("minimum_value", least), ("maximum_value", greatest), bag);
        CheckCount(expression.MinimumCardinality, expression.MaximumCardinality, expression.ExactCardinality, bag);
    }

    private static void CheckCount(Placed<int>? least, Placed<int>? most, Placed<int>? all, DiagnosticBag bag)
    {
        (Placed<string>? minimum, Placed<string>? maximum, Placed<string>? exact) = (Text(least), Text(most), Text(all));
        Compare(("minimum_cardinality", minimum), ("maximum_cardinality", maximum), bag);
        Compare(("minimum_cardinality", minimum), ("exact_cardinality", exact), bag);
        Compare(("exact_cardinality", exact), ("maximum_cardinality", maximum), bag);
    }

    private static void Compare((string Name, Placed<string>? Bound) lower, (string Name, Placed<string>? Bound) upper, DiagnosticBag bag)
    {
        if (lower.Bound is { } low && upper.Bound is { } high && Bounds.Compare(low.Value, high.Value) > 0)
            Report((lower.Name, low), (upper.Name, high), bag);
    }

    private static void Report((string Name, Placed<string> Bound) lower, (string Name, Placed<string> Bound) upper, DiagnosticBag bag) =>
        bag.Report(
            SchemaDiagnostics.ContradictoryBounds, lower.Bound.Place,
            new($"{upper.Name} {upper.Bound.Value} here", upper.Bound.Place.Location),
            lower.Name, lower.Bound.Value, upper.Name, upper.Bound.Value);

    private static Placed<string>? Text(Placed<int>? number) =>
        number is { } n ? new(n.Value.ToString(CultureInfo.InvariantCulture), n.Place) : null;
}
