namespace Verbatim.LinkML.Validation;

/// <summary>Holds what stands under a key to its slot: one value, a list, a mapping by key, or an array.</summary>
internal static class SlotWalk
{
    public static void Check(ValidationContext context, ResolvedSlot slot, MappingNode node, MappingEntry entry)
    {
        if (slot.Model.ValuePresence == ValuePresence.Absent)
        {
            ReportPresent(context, slot.Key, node, entry);
            return;
        }
        CheckPresent(context, slot, slot.Value, entry);
        if (slot.Model.Quotation is { } quotation && context.IsRecording)
            QuotationChecks.Check(context, slot, quotation, entry.Value);
    }

    /// <summary>Holds a value to an expression: the slot's own, a branch of it, or the condition of a rule.</summary>
    public static void CheckPresent(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression, MappingEntry entry)
    {
        if (slot.Model.Array is { } array)
            CollectionWalk.CheckArray(context, slot, array, expression, entry);
        else if (slot.Model.Multivalued)
            CollectionWalk.Check(context, slot, expression, entry);
        else
            ValueWalk.Check(context, SiteOf(slot, entry), expression, entry.Value);
    }

    /// <summary>Says that a key has a value and must have none.</summary>
    public static void ReportPresent(ValidationContext context, string key, MappingNode node, MappingEntry entry)
    {
        if (!context.Wants(DataDiagnostics.MustBeAbsent))
            return;
        Diagnostic found = DataDiagnostics.MustBeAbsent.At(context.Text.GetLocation(entry.Key.Span), key);
        context.Add(found with { Fixes = DocumentFix.Remove(context.Text, node, entry) is { } removal ? [removal] : [] });
    }

    public static ValueSite SiteOf(ResolvedSlot slot, MappingEntry entry) =>
        new(slot.Key, entry.Key.Span, slot.Model.Inlining, slot.Value.Type);
}
