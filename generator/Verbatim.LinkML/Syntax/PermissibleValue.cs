namespace Verbatim.LinkML.Syntax;

/// <summary>A value of an enumeration, as written.</summary>
internal sealed record PermissibleValue(Placed<string> Text)
{
    public string? Description { get; init; }
    public string? Deprecated { get; init; }
    public Placed<string>? Meaning { get; init; }

    /// <summary>The text that its body gives, where it has one beside its key.</summary>
    public Placed<string>? Stated { get; init; }
    public EquatableArray<AnnotationDefinition> Annotations { get; init; }
}
