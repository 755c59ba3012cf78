namespace Verbatim.LinkML.Resolution;

/// <summary>The ranges that stand in the branches of <c>any_of</c> and its kin.</summary>
internal static class BooleanRanges
{
    public static bool Any(SlotExpression expression) => Of(expression).Any();

    public static IEnumerable<Placed<string>> Of(SlotExpression expression) =>
        expression.Statements.Where(static s => s.Metaslot.Form == MetaslotForm.SlotExpressions).SelectMany(static s => s.Branches)
            .SelectMany(static branch => branch.Range is { } range ? Of(branch).Prepend(range) : Of(branch));
}
