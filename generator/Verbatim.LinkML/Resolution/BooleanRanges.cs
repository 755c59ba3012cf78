namespace Verbatim.LinkML.Resolution;

/// <summary>The ranges that stand in the branches of <c>any_of</c> and its kin.</summary>
internal static class BooleanRanges
{
    public static bool Any(SlotExpression expression) => Of(expression).Any();

    public static IEnumerable<Placed<string>> Of(SlotExpression expression) =>
        Branches(expression).SelectMany(static b => b.Range is { } range ? Of(b).Prepend(range) : Of(b));

    private static IEnumerable<SlotExpression> Branches(SlotExpression expression) =>
        Each(expression.AnyOf).Concat(Each(expression.ExactlyOneOf)).Concat(Each(expression.AllOf)).Concat(Each(expression.NoneOf));

    private static IEnumerable<SlotExpression> Each(EquatableArray<SlotExpression>? branches) => branches ?? [];
}
