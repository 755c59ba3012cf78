namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds a number of values to what is demanded of it; past a syntax error it is not known.</summary>
internal sealed class CardinalityCheck(Cardinality demand) : ConstraintCheck
{
    public override void CheckList(ValidationContext context, ResolvedSlot slot, MappingEntry entry, SequenceNode? list, int count) =>
        Check(context, slot.Key, demand, count, entry.Key.Span);

    /// <summary>Holds a number to a demand.</summary>
    public static void Check(ValidationContext context, string key, Cardinality demand, int count, TextSpan span)
    {
        if (!context.IsWhole)
            return;
        (string Relation, int Expected)? broken =
            demand.Exact is { } exact && count != exact ? ("exactly", exact)
            : demand.Minimum is { } minimum && count < minimum ? ("at least", minimum)
            : demand.Maximum is { } maximum && count > maximum ? ("at most", maximum)
            : null;
        if (broken is { } rule && context.Wants(DataDiagnostics.WrongCardinality))
            context.Report(DataDiagnostics.WrongCardinality, span, key, rule.Relation, rule.Expected, count);
    }
}
