namespace Verbatim.LinkML.Validation;

/// <summary>
/// Whether a condition holds. What asks something of a value that is not there is neither met nor broken (P6), and only what is
/// broken is an error: so <c>any_of</c> and <c>none_of</c> both pass an object that lacks the slots they speak of.
/// </summary>
internal enum Verdict
{
    Fails,
    Unknown,
    Holds,
}

internal static class Verdicts
{
    public static Verdict And(Verdict left, Verdict right) => left < right ? left : right;

    public static Verdict Or(Verdict left, Verdict right) => left > right ? left : right;

    public static Verdict Not(Verdict verdict) => Verdict.Holds - (int)verdict;

    /// <summary>Whether exactly one of several holds.</summary>
    public static Verdict ExactlyOne(int holding, int unknown) => (holding, unknown) switch
    {
        ( > 1, _) => Verdict.Fails,
        (1, 0) => Verdict.Holds,
        (0, 0) => Verdict.Fails,
        _ => Verdict.Unknown,
    };
}
