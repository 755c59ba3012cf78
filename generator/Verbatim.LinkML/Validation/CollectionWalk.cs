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
        CheckCount(context, slot.Key, expression.Model, list.Items.Count, entry.Key.Span);
        if (slot.Model.ListElementsUnique && ReferenceEquals(expression, slot.Value))
            RepetitionChecks.Check(context, slot, list);
        CheckItems(context, slot, expression, list, entry);
        CheckMembers(context, slot, expression, list, entry);
        if (expression.Class is { Model.IsAny: false } range)
            IdentityChecks.CheckCollection(context, slot, range, list);
    }

    /// <summary>Holds lists inside lists to the shape of an array, and what is innermost to the slot.</summary>
    public static void CheckArray(ValidationContext context, ResolvedSlot slot, ArrayModel shape, ResolvedExpression expression,
        MappingEntry entry) =>
        CheckDimension(context, SlotWalk.SiteOf(slot, entry), shape, expression, entry.Value, dimension: 1);

    /// <summary>Holds a number of values to what is demanded of it; past a syntax error it is not known.</summary>
    public static void CheckCount(ValidationContext context, string key, SlotExpressionModel model, int count, TextSpan span) =>
        CheckCount(context, key, (model.ExactCardinality, model.MinimumCardinality, model.MaximumCardinality), count, span);

    private static void CheckCount(
        ValidationContext context, string key, (int? Exact, int? Minimum, int? Maximum) demand, int count, TextSpan span)
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

    private static void CheckItems(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression,
        SequenceNode list, MappingEntry entry)
    {
        bool areBranchesOfTheWhole = expression.HasAlternatives && BranchesCount(expression);
        ValueSite site = SlotWalk.SiteOf(slot, entry) with { Holder = null };
        for (int i = 0; i < list.Items.Count; i++)
        {
            context.Path.Enter(i);
            if (list.Items[i].IsNull)
                ValueWalk.ReportKind(context, site, "a value", list.Items[i]);
            else
                ValueWalk.Check(context, site, expression, list.Items[i], withAlternatives: !areBranchesOfTheWhole);
            context.Path.Leave();
        }
        if (areBranchesOfTheWhole)
            Alternatives.Check(context, expression, new ListSubject(slot, entry));
    }

    private static bool BranchesCount(ResolvedExpression expression) =>
        Count(expression.AnyOf) || Count(expression.AllOf) || Count(expression.ExactlyOneOf) || Count(expression.NoneOf);

    private static bool Count(ResolvedExpression[]? branches) =>
        branches is not null && Array.Exists(branches, static branch => branch.CountsMembers);

    private static void CheckMembers(ValidationContext context, ResolvedSlot slot, ResolvedExpression expression,
        SequenceNode list, MappingEntry entry)
    {
        ValueSite site = SlotWalk.SiteOf(slot, entry) with { Holder = null, Inlining = null };
        if (expression.AllMembers is { } all)
        {
            for (int i = 0; i < list.Items.Count; i++)
            {
                context.Path.Enter(i);
                ValueWalk.Check(context, site, all, list.Items[i]);
                context.Path.Leave();
            }
        }
        if (expression.HasMember is not { } one)
            return;
        foreach (DocumentNode item in list.Items)
        {
            int outer = context.BeginTrial();
            ValueWalk.Check(context, site, one, item);
            if (context.EndTrial(outer) == 0)
                return;
        }
        if (context.Wants(DataDiagnostics.NoSuchMember))
            context.Report(DataDiagnostics.NoSuchMember, entry.Key.Span, slot.Key, $": at least one must be {DemandWording.Describe(one)}");
    }

    private static void CheckDimension(
        ValidationContext context, ValueSite site, ArrayModel shape, ResolvedExpression expression, DocumentNode node, int dimension)
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
        if (dimension <= shape.Dimensions.Count && shape.Dimensions[dimension - 1] is var length)
            CheckCount(context, $"{site.Key} (dimension {dimension})", (length.Exact, length.Minimum, length.Maximum), list.Items.Count,
                site.SpanOf(node));
        for (int i = 0; i < list.Items.Count; i++)
        {
            context.Path.Enter(i);
            CheckDimension(context, site with { Holder = null }, shape, expression, list.Items[i], dimension + 1);
            context.Path.Leave();
        }
    }
}
