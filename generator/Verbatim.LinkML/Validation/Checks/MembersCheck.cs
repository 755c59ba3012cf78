namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds all members of a list to an expression, or at least one.</summary>
internal sealed class MembersCheck(ResolvedExpression expression, bool areAll) : ConstraintCheck
{
    public override void CheckList(ValidationContext context, ResolvedSlot slot, MappingEntry entry, SequenceNode? list, int count)
    {
        ValueSite site = SlotWalk.SiteOf(slot, entry) with { Holder = null, Inlining = null };
        if (list is null)
            return;
        if (areAll)
            CheckAll(context, site, list);
        else if (!list.Items.Any(item => Fits(context, site, item)) && context.Wants(DataDiagnostics.NoSuchMember))
            context.Report(DataDiagnostics.NoSuchMember, entry.Key.Span, slot.Key, $": at least one must be {expression.Words}");
    }

    private void CheckAll(ValidationContext context, ValueSite site, SequenceNode list)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            context.Path.Enter(i);
            ValueWalk.Check(context, site, expression, list.Items[i]);
            context.Path.Leave();
        }
    }

    private bool Fits(ValidationContext context, ValueSite site, DocumentNode item)
    {
        Nearness outer = context.BeginTrial();
        ValueWalk.Check(context, site, expression, item);
        return context.EndTrial(outer).Fits;
    }
}
