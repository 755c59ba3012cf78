namespace Verbatim.LinkML.Model;

/// <summary>An enumeration with all its values, inherited ones included.</summary>
/// <param name="Name">The enumeration's name.</param>
/// <param name="Values">The values, in order.</param>
public sealed record EnumModel(string Name, EquatableArray<PermissibleValueModel> Values)
{
    /// <summary>What the enumeration lists.</summary>
    public string? Description { get; init; }

    /// <summary>The full URI of the enumeration.</summary>
    public string? Uri { get; init; }

    /// <summary>Whether values come from elsewhere too (<c>reachable_from</c> and its kin), so that no text can be ruled out.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether that is so only because an error hides values of it (P16): C# has an enumeration of the others.</summary>
    public bool IsOpenByError { get; init; }

    /// <summary>Its name in C# where an annotation <c>csharp_name</c> gives one.</summary>
    public string? CSharpName { get; init; }
}

/// <summary>A value of an enumeration.</summary>
/// <param name="Text">The text that data use.</param>
public sealed record PermissibleValueModel(string Text)
{
    /// <summary>What the value says.</summary>
    public string? Description { get; init; }

    /// <summary>The URI or CURIE of what it means.</summary>
    public string? Meaning { get; init; }

    /// <summary>Why it should no longer be used, or null.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Its name in C# where an annotation <c>csharp_name</c> gives one.</summary>
    public string? CSharpName { get; init; }
}
