namespace Verbatim.Emission.Emitters;

/// <summary>
/// Rules, compiled where their conditions speak of presence and equal texts only. A condition on a value that is absent is neither
/// met nor broken: a rule applies where all its preconditions are met, and fails where one of its postconditions is broken.
/// </summary>
internal static class RuleConditions
{
    /// <summary>Whether all rules of a class can be said in C#.</summary>
    public static bool AreWhole(EmissionContext context, ClassModel c) => c.Rules.All(r => IsWhole(context, c, r));

    /// <summary>The conditions on an object.</summary>
    public static IEnumerable<string> Of(EmissionContext context, ClassModel c) =>
        c.Rules.Where(r => IsWhole(context, c, r)).Select(r => Of(context, c, r)).OfType<string>();

    private static string? Of(EmissionContext context, ClassModel c, RuleModel rule)
    {
        if (rule.Preconditions is null || rule.Postconditions is null)
            return null;
        IEnumerable<string> applies = rule.Preconditions.SlotConditions.Select(s => Negate(IsMet(context, c, s)));
        string[] demanded = [.. rule.Postconditions.SlotConditions.Select(s => IsNotBroken(context, c, s))];
        string all = demanded.Length == 1 ? demanded[0] : $"({string.Join(" && ", demanded)})";
        return $"({string.Join(" || ", applies)} || {all})";
    }

    // Every condition here has an opposite that reads better than a negation.
    private static string Negate(string condition)
    {
        if (condition is "true" or "false")
            return condition == "true" ? "false" : "true";
        if (condition.EndsWith(".IsEmpty", StringComparison.Ordinal))
            return condition[0] == '!' ? condition.Substring(1) : "!" + condition;
        if (condition.EndsWith(" is not null", StringComparison.Ordinal))
            return condition.Replace(" is not null", " is null");
        return condition.EndsWith(" is null", StringComparison.Ordinal)
            ? condition.Replace(" is null", " is not null")
            : Unequal(condition);
    }

    private static string Unequal(string condition)
    {
        int at = condition.IndexOf(" == ", StringComparison.Ordinal);
        return condition.Substring(0, at) + " != " + condition.Substring(at + 4);
    }

    // A rule without preconditions is applied by no implementation, ours included.
    private static bool IsWhole(EmissionContext context, ClassModel c, RuleModel rule) =>
        rule.Preconditions is null
        || (!rule.Bidirectional && !rule.OpenWorld && rule.ElseConditions is null && rule.Postconditions is not null
            && IsWhole(context, c, rule.Preconditions) && IsWhole(context, c, rule.Postconditions));

    private static bool IsWhole(EmissionContext context, ClassModel c, ClassExpressionModel expression) =>
        expression.IsA is null && (expression.AnyOf ?? expression.AllOf ?? expression.ExactlyOneOf ?? expression.NoneOf) is null
        && !expression.SlotConditions.IsEmpty && expression.SlotConditions.All(s => IsWhole(context, c, s));

    private static bool IsWhole(EmissionContext context, ClassModel c, SlotConditionModel condition)
    {
        if (Find(c, condition) is not { } slot
            || context.Shapes[c, slot] is not { Kind: not (ShapeKind.Designator or ShapeKind.Any), Arity: not Arity.Keyed } shape)
            return false;
        SlotExpressionModel asked = condition.Condition;
        // A default has taken the place of what is absent before a rule could ask.
        if (!SaysNoMore(asked) || IfAbsent.Value(context, c, slot) is not null)
            return false;
        bool asksForPresence = asked.ValuePresence != ValuePresence.Uncommitted;
        bool asksForText = asked.EqualsString is not null && shape is { Kind: ShapeKind.Text or ShapeKind.Enum, Arity: Arity.One };
        return asksForPresence ? asked.EqualsString is null : asksForText;
    }

    /// <summary>Whether a condition says nothing beside presence and an equal text.</summary>
    private static bool SaysNoMore(SlotExpressionModel asked) =>
        Coverage.IsPlain(asked) && asked.Range is null && !asked.Required && !asked.Multivalued
        && asked.Pattern is null && asked.EqualsNumber is null && asked.EqualsStringIn.IsEmpty
        && (asked.MinimumValue ?? asked.MaximumValue) is null
        && (asked.MinimumCardinality ?? asked.MaximumCardinality ?? asked.ExactCardinality) is null;

    private static string IsMet(EmissionContext context, ClassModel c, SlotConditionModel condition)
    {
        SlotShape shape = context.Shapes[c, Find(c, condition)!];
        return condition.Condition.EqualsString is { } text ? IsEqual(context, shape, text) : HasPresence(condition, shape);
    }

    private static string IsNotBroken(EmissionContext context, ClassModel c, SlotConditionModel condition)
    {
        SlotShape shape = context.Shapes[c, Find(c, condition)!];
        if (condition.Condition.EqualsString is not { } text)
            return HasPresence(condition, shape);
        string isEqual = IsEqual(context, shape, text);
        return shape.Required ? isEqual : $"(value.{shape.Property} is null || {isEqual})";
    }

    private static string HasPresence(SlotConditionModel condition, SlotShape shape)
    {
        bool isDemanded = condition.Condition.ValuePresence == ValuePresence.Present;
        if (shape.Arity == Arity.Many)
            return $"{(isDemanded ? "!" : "")}value.{shape.Property}.IsEmpty";
        if (shape.Required && shape.IsStruct)
            return isDemanded ? "true" : "false";
        return $"value.{shape.Property} is {(isDemanded ? "not " : "")}null";
    }

    private static string IsEqual(EmissionContext context, SlotShape shape, string text)
    {
        if (shape.Kind == ShapeKind.Text)
            return $"value.{shape.Property} == {Literal.Of(text)}";
        EnumModel model = context.Model.Enums.First(e => e.Name == shape.Element);
        int position = Array.FindIndex([.. model.Values], v => v.Text == text);
        return position < 0 ? "false" : $"value.{shape.Property} == {shape.Item}.{Identifier.Quote(CSharpNames.Values(model)[position])}";
    }

    private static SlotModel? Find(ClassModel c, SlotConditionModel condition) => c.Slots.FirstOrDefault(s => s.Key == condition.Key);
}
