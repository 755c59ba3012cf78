namespace Verbatim.LinkML.Model;

/// <summary>
/// The induced model: a schema with imports, inheritance and slot_usage already applied. Flat, immutable and equal by value, so that
/// an incremental step can tell whether anything changed; it holds no place in any file.
/// </summary>
/// <param name="Id">The schema's <c>id</c>.</param>
/// <param name="Name">The schema's <c>name</c>.</param>
public sealed record SchemaModel(string Id, string Name)
{
    /// <summary>What the schema is about.</summary>
    public string? Description { get; init; }

    /// <summary>The schema's own version.</summary>
    public string? Version { get; init; }

    /// <summary>All classes, those of imported schemas included, in the order of declaration, imports first.</summary>
    public EquatableArray<ClassModel> Classes { get; init; }

    /// <summary>All enumerations.</summary>
    public EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>All types.</summary>
    public EquatableArray<TypeModel> Types { get; init; }

    /// <summary>All prefixes that CURIEs may use.</summary>
    public EquatableArray<PrefixModel> Prefixes { get; init; }

    /// <summary>The prefix or namespace of elements without a URI of their own.</summary>
    public string? DefaultPrefix { get; init; }
}

/// <summary>A prefix and what it stands for.</summary>
/// <param name="Prefix">The prefix, without the colon.</param>
/// <param name="Reference">The URI it stands for.</param>
public sealed record PrefixModel(string Prefix, string Reference);
