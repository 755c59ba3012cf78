namespace Verbatim.Emission.Naming;

/// <summary>Names that no property may have: members of every record, and of what is generated beside the properties.</summary>
internal static class ReservedMembers
{
    /// <summary>The names.</summary>
    public static readonly IReadOnlyCollection<string> Names =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
        "Read", "ReadFile", "ReadSlot", "KeepExtra", "ExtraSlots", "DocumentReader", "KeyText", "BlankNode", "TimeSpan",
    ];
}
