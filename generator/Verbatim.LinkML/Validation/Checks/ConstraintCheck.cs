namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds values to one constraint, and tells what is wrong.</summary>
internal abstract class ConstraintCheck
{
    /// <summary>The demand in words, as what a value must be; null where words would not tell it.</summary>
    public virtual string? Words => null;

    /// <summary>Holds one value to it.</summary>
    /// <param name="context">The walk.</param>
    /// <param name="site">Where the value stands.</param>
    /// <param name="owner">The expression that has the constraint.</param>
    /// <param name="node">The value.</param>
    public virtual void CheckValue(ValidationContext context, ValueSite site, ResolvedExpression owner, DocumentNode node)
    {
    }

    /// <summary>Holds several values to it.</summary>
    /// <param name="context">The walk.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="entry">Its key and what stands under it.</param>
    /// <param name="list">The values; null where they stand in a mapping by key.</param>
    /// <param name="count">How many there are.</param>
    public virtual void CheckList(ValidationContext context, ResolvedSlot slot, MappingEntry entry, SequenceNode? list, int count)
    {
    }
}

/// <summary>Holds scalars to a constraint; of other values, and of null (P6), it asks nothing.</summary>
internal abstract class ScalarCheck : ConstraintCheck
{
    public sealed override void CheckValue(ValidationContext context, ValueSite site, ResolvedExpression owner, DocumentNode node)
    {
        if (node is ScalarNode { IsNull: false } scalar)
            Check(context, site, owner, scalar);
    }

    protected abstract void Check(ValidationContext context, ValueSite site, ResolvedExpression owner, ScalarNode scalar);

    /// <summary>How much a value speaks for a branch that names it: more than a key, which several may have.</summary>
    protected const int Named = 2;

    protected static void ReportUnequal(ValidationContext context, ValueSite site, string expected, ScalarNode scalar, TextFix? fix)
    {
        if (!context.Wants(DataDiagnostics.NotEqual))
            return;
        Diagnostic found = DataDiagnostics.NotEqual.At(context.Text.GetLocation(scalar.Span), site.Key, expected, Wording.Describe(scalar));
        context.Add(fix is null ? found : found with { Fixes = [fix] });
    }
}
