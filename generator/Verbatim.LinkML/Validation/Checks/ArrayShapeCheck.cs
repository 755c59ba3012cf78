namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds lists inside lists to the shape of an array, and what is innermost to an expression.</summary>
internal sealed class ArrayShapeCheck(ArrayShape shape) : ConstraintCheck
{
    /// <summary>Holds what stands under a key to the shape.</summary>
    public void Check(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression, MappingEntry entry) =>
        CheckDimension(context, SlotWalk.SiteOf(slot, entry), expression, entry.Value, dimension: 1);

    private void CheckDimension(ValidationContext context, ValueSite site, ResolvedExpression expression, DocumentNode node, int dimension)
    {
        bool isList = node is SequenceNode;
        bool canEnd = dimension > shape.MinimumDimensions;
        bool mustEnd = dimension > shape.MaximumDimensions;
        if (mustEnd || (canEnd && !isList))
        {
            ValueWalk.Check(context, site, expression, node);
            return;
        }
        if (node is not SequenceNode list)
        {
            ValueWalk.ReportKind(context, site, $"a list (dimension {dimension} of an array)", node);
            return;
        }
        if (dimension <= shape.Dimensions.Count && shape.Dimensions[dimension - 1] is { } length)
            CardinalityCheck.Check(context, $"{site.Key} (dimension {dimension})", length, list.Items.Count, site.SpanOf(node));
        for (int i = 0; i < list.Items.Count; i++)
        {
            context.Path.Enter(i);
            CheckDimension(context, site with { Holder = null }, expression, list.Items[i], dimension + 1);
            context.Path.Leave();
        }
    }
}
