namespace Verbatim.Emission.Emitters;

/// <summary>
/// Whether compiled code knows all the rules of a class. Where it does not, the interpreter looks at what it accepts, so a rule that is
/// not listed here as compiled is still never missed.
/// </summary>
internal static class Coverage
{
    /// <summary>Whether all rules of a class, and of all that can stand in it, are compiled.</summary>
    public static bool IsWhole(EmissionContext context, ClassModel c)
    {
        HashSet<string> seen = [];
        Stack<ClassModel> open = new([c]);
        while (open.Count > 0)
        {
            ClassModel next = open.Pop();
            if (!seen.Add(next.Name))
                continue;
            if (!IsOwnWhole(context, next))
                return false;
            foreach (ClassModel reached in Reached(context, next))
                open.Push(reached);
        }
        return true;
    }

    private static IEnumerable<ClassModel> Reached(EmissionContext context, ClassModel c)
    {
        IEnumerable<ClassModel> below = Lineage.Designator(c) is null
            ? [] : context.Model.Classes.Where(d => d != c && Lineage.Is(d, c.Name));
        IEnumerable<ClassModel> inside = c.Slots.Where(static s => s.Inlining != Inlining.None)
            .Select(s => context.Lineage.Find(s.Range?.Name)).OfType<ClassModel>();
        return below.Concat(inside);
    }

    private static bool IsOwnWhole(EmissionContext context, ClassModel c)
    {
        if (c.IsAny)
            return true;
        bool canBeNamed = Lineage.Designator(c) is null
            || context.Model.Classes.Where(d => Lineage.Is(d, c.Name)).All(d => context.Lineage.Assignable(c).Contains(d));
        return canBeNamed && RuleConditions.AreWhole(context, c) && UniqueKeys.AreWhole(context, c) && c.Expression is null
            && c.ExtraSlots is null
            && c.Slots.All(s => IsWhole(context, c, s));
    }

    private static bool IsWhole(EmissionContext context, ClassModel c, SlotModel slot) =>
        IsPlain(slot) && QuoteConditions.IsWhole(context, c, slot) && slot.Array is null && !slot.ListElementsUnique
            && !slot.IdPrefixesAreClosed && slot.ValuePresence != ValuePresence.Absent
        && RangeIsWhole(context, c, slot) && ScalarConditions.AreWhole(context, c, slot);

    private static bool RangeIsWhole(EmissionContext context, ClassModel c, SlotModel slot)
    {
        SlotShape shape = context.Shapes[c, slot];
        SlotShape own = context.Shapes.Own(c, slot);
        if (slot.Range is null)
            return false;
        if (shape.Kind == ShapeKind.Designator)
            return slot.Range.Kind == RangeKind.Type && IsFree(slot);
        if (shape.Kind == ShapeKind.Any)
            return context.Lineage.Find(slot.Range.Name) is { IsAny: true } && shape.Arity == own.Arity && IsFree(slot);
        if (own.Kind == ShapeKind.Reference && !ReferencesText(context, slot))
            return false;
        TypeModel? type = context.Type(slot.Range);
        return type is null || (IsPlain(type.Constraint) && type.Kind != ScalarType.JsonPointer);
    }

    /// <summary>
    /// Whether what a slot refers to is identified by a text. One that is no text would have to be written as what it is.
    /// </summary>
    public static bool ReferencesText(EmissionContext context, SlotModel slot) =>
        context.Lineage.Find(slot.Range?.Name) is { } target && Lineage.Key(target) is { Range: { Kind: RangeKind.Type } range }
        && context.Type(range) is { } type && IsPlain(type.Constraint) && ScalarConditions.IsText(type.Kind)
        && type.Kind != ScalarType.JsonPointer;

    /// <summary>Whether nothing is asked that speaks of alternatives, of members or of other values.</summary>
    public static bool IsPlain(SlotExpressionModel expression) =>
        (expression.AnyOf ?? expression.AllOf ?? expression.ExactlyOneOf ?? expression.NoneOf) is null
        && expression.HasMember is null && expression.AllMembers is null && expression.RangeExpression is null
        && expression.EqualsExpression is null;

    private static bool IsFree(SlotExpressionModel expression) =>
        expression.Pattern is null && expression.EqualsString is null && expression.EqualsNumber is null
            && expression.EqualsStringIn.IsEmpty
        && expression.MinimumValue is null && expression.MaximumValue is null;
}
