namespace Verbatim.LinkML.Resolution;

/// <summary>Lays what a type demands over what the type it is derived from demands.</summary>
internal static class TypeMerge
{
    public static SlotExpression Over(SlotExpression near, SlotExpression far) => near with
    {
        Pattern = near.Pattern ?? far.Pattern,
        StructuredPattern = near.StructuredPattern ?? far.StructuredPattern,
        MinimumValue = Bounds.Greater(near.MinimumValue, far.MinimumValue),
        MaximumValue = Bounds.Smaller(near.MaximumValue, far.MaximumValue),
        EqualsString = near.EqualsString ?? far.EqualsString,
        EqualsStringIn = near.EqualsStringIn ?? far.EqualsStringIn,
        EqualsNumber = near.EqualsNumber ?? far.EqualsNumber,
        AnyOf = near.AnyOf ?? far.AnyOf,
        AllOf = near.AllOf ?? far.AllOf,
        ExactlyOneOf = near.ExactlyOneOf ?? far.ExactlyOneOf,
        NoneOf = near.NoneOf ?? far.NoneOf,
        Unit = near.Unit ?? far.Unit,
    };
}
