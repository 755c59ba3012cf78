namespace Verbatim.LinkML.Validation;

/// <summary>Holds what stands under a key to its slot: one value, a list, a mapping by key, or an array.</summary>
internal static class SlotWalk
{
    public static void Check(ValidationContext context, ResolvedSlot slot, MappingNode node, MappingEntry entry)
    {
        if (slot.Value.Find<PresenceCheck>() is { ForbidsValue: true })
        {
            PresenceCheck.Report(context, slot.Key, node, entry);
            return;
        }
        CheckPresent(context, slot, slot.Value, entry);
        if (context.IsRecording)
            slot.Value.Find<QuotedValueCheck>()?.Check(context, entry.Value);
    }

    /// <summary>Holds a value to an expression: the slot's own, a branch of it, or the condition of a rule.</summary>
    public static void CheckPresent(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression, MappingEntry entry)
    {
        if (slot.Value.Find<ArrayShapeCheck>() is { } array)
            array.Check(context, slot, expression, entry);
        else if (slot.Model.Multivalued)
            CollectionWalk.Check(context, slot, expression, entry);
        else
            ValueWalk.Check(context, SiteOf(slot, entry), expression, entry.Value);
    }

    public static ValueSite SiteOf(ResolvedSlot slot, MappingEntry entry) =>
        new(slot.Key, entry.Key.Span, slot.Model.Inlining, slot.Value.Type);
}
