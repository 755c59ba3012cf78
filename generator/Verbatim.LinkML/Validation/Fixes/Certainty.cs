namespace Verbatim.LinkML.Validation.Fixes;

/// <summary>Whether fixes may be applied without a person looking.</summary>
internal static class Certainty
{
    /// <summary>The same fixes, for a person to choose from.</summary>
    public static EquatableArray<TextFix> Uncertain(this EquatableArray<TextFix> fixes) =>
        fixes.Select(static fix => fix with { IsCertain = false }).ToEquatableArray();
}
