namespace Verbatim.LinkML.Validation;

/// <summary>Holds several values to a slot: how many there are, each of them, and that none stands twice.</summary>
internal static class CollectionWalk
{
    public static void Check(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression, MappingEntry entry)
    {
        if (slot.Model.Inlining == Inlining.Dictionary && slot.Value.Class is { Key: not null } @class)
        {
            KeyedWalk.Check(context, slot, @class, expression, entry);
            return;
        }
        if (entry.Value is not SequenceNode list)
        {
            ValueWalk.ReportKind(context, SlotWalk.SiteOf(slot, entry), "a list", entry.Value,
                DocumentFix.PutIntoList(context.Text, entry));
            return;
        }
        foreach (ConstraintCheck check in expression.OfList)
            check.CheckList(context, slot, entry, list, list.Items.Count);
        CheckItems(context, slot, expression, list, entry);
        if (expression.Class is { Model.IsAny: false } range)
            IdentityChecks.CheckCollection(context, slot, range, list);
    }

    private static void CheckItems(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression,
        SequenceNode list, MappingEntry entry)
    {
        ValueSite site = SlotWalk.SiteOf(slot, entry) with { Holder = null };
        bool takesNull = expression.Class is { Model.IsAny: true }; // P6
        for (int i = 0; i < list.Items.Count; i++)
        {
            context.Path.Enter(i);
            if (takesNull || !list.Items[i].IsNull)
                ValueWalk.CheckMember(context, site, expression, list.Items[i]);
            else
                ValueWalk.ReportKind(context, site, "a value", list.Items[i]);
            context.Path.Leave();
        }
    }
}
