namespace Verbatim.LinkML.Syntax;

/// <summary>What every named element of a schema has.</summary>
/// <param name="Name">The name, where it is written.</param>
/// <param name="Body">What was written, to tell whether two definitions are the same (P15).</param>
internal abstract record ElementDefinition(Placed<string> Name, DocumentNode? Body)
{
    public string? Description { get; init; }
    public string? Deprecated { get; init; }
    public Placed<string>? Uri { get; init; }
    public EquatableArray<AnnotationDefinition> Annotations { get; init; }
    public EquatableArray<Placed<string>> Subsets { get; init; }
}

/// <summary>An annotation with a text for its value; others carry nothing that is read here.</summary>
internal sealed record AnnotationDefinition(Placed<string> Tag, Placed<string> Value);
