using Verbatim.Documents;
using Verbatim.LinkML.Diagnostics;
using Verbatim.LinkML.Model;

namespace Verbatim.LinkML.Validation;

/// <summary>Holds what stands under a key to its slot: one value, a list, a mapping by key, or an array.</summary>
internal static class SlotWalk
{
    public static void Check(ValidationContext context, ResolvedSlot slot, MappingEntry entry)
    {
        if (slot.Model.ValuePresence == ValuePresence.Absent)
        {
            if (context.Wants(DataDiagnostics.MustBeAbsent))
                context.Report(DataDiagnostics.MustBeAbsent, entry.Key.Span, slot.Key);
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

    public static ValueSite SiteOf(ResolvedSlot slot, MappingEntry entry) =>
        new(slot.Key, entry.Key.Span, slot.Model.Inlining, slot.Value.Type);
}
