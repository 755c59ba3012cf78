namespace Verbatim.LinkML.Model;

/// <summary>A slot of a class, with everything inherited and refined already applied.</summary>
/// <param name="Name">The slot's name, as written in the schema.</param>
/// <param name="Key">The key that data use: the alias, else the name, with spaces as underscores (P10).</param>
/// <param name="Owner">The class that first brings the slot in: the farthest ancestor that has it.</param>
public sealed record SlotModel(string Name, string Key, string Owner) : SlotExpressionModel
{
    /// <summary>What the slot says.</summary>
    public string? Description { get; init; }

    /// <summary>The full URI of the slot.</summary>
    public string? Uri { get; init; }

    /// <summary>Whether it identifies its object in the whole data set.</summary>
    public bool Identifier { get; init; }

    /// <summary>Whether it identifies its object in its collection.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether its value names the object's class.</summary>
    public bool DesignatesType { get; init; }

    /// <summary>How objects of the range stand in the document (P4).</summary>
    public Inlining Inlining { get; init; }

    /// <summary>Whether a mapping from key to scalar means this slot (annotation <c>simple_dict_value</c>, P4).</summary>
    public bool SimpleDictValue { get; init; }

    /// <summary>Whether no value may stand twice in its list.</summary>
    public bool ListElementsUnique { get; init; }

    /// <summary>The shape of its array, or null where it is none.</summary>
    public ArrayModel? Array { get; init; }

    /// <summary>
    /// The value an absent slot takes, or null (P11): the text a document would hold, as <c>5</c> for <c>int(5)</c>, <c>true</c> for
    /// <c>True</c>, <c>open</c> for <c>Status(open)</c>, or the CURIE itself for <c>class_curie</c>. <c>_:</c> is a new blank node each
    /// time.
    /// </summary>
    public string? IfAbsent { get; init; }

    /// <summary>Why it should no longer be used, or null.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The unit of its number, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Where its text must occur verbatim, or null.</summary>
    public QuotationModel? Quotation { get; init; }

    /// <summary>The prefixes an identifier should have.</summary>
    public EquatableArray<string> IdPrefixes { get; init; }

    /// <summary>Whether a prefix outside <see cref="IdPrefixes"/> is an error (P17).</summary>
    public bool IdPrefixesAreClosed { get; init; }

    /// <summary>Its name in C# where an annotation <c>csharp_name</c> gives one.</summary>
    public string? CSharpName { get; init; }
}

/// <summary>Annotation <c>quoted_from</c>: the slot's value occurs verbatim in the text file that another slot names.</summary>
/// <param name="Source">The slot that names the file, on the same object or one around it.</param>
/// <param name="Prefix">The slot with the text just before, or null.</param>
/// <param name="Suffix">The slot with the text just after, or null.</param>
/// <param name="Sha256">The slot with the file's checksum, or null.</param>
public sealed record QuotationModel(string Source, string? Prefix, string? Suffix, string? Sha256);

/// <summary>The shape of an array: lists inside lists, as many deep as it has dimensions.</summary>
/// <param name="MinimumDimensions">The least number of dimensions, at least 1.</param>
/// <param name="MaximumDimensions">The greatest number of dimensions, or null where there is no limit.</param>
public sealed record ArrayModel(int MinimumDimensions, int? MaximumDimensions)
{
    /// <summary>How long the lists of each dimension are, the outermost first; of dimensions past the last nothing is said.</summary>
    public EquatableArray<DimensionModel> Dimensions { get; init; }
}

/// <summary>How long the lists of one dimension of an array are.</summary>
/// <param name="Exact">The exact length, or null.</param>
/// <param name="Minimum">The least length, or null.</param>
/// <param name="Maximum">The greatest length, or null.</param>
public sealed record DimensionModel(int? Exact, int? Minimum, int? Maximum);

/// <summary>How the objects of a slot stand in a document.</summary>
public enum Inlining
{
    /// <summary>Not objects, or by reference: the identifier stands for the object.</summary>
    None,

    /// <summary>One object, written out.</summary>
    Object,

    /// <summary>A list of objects, written out.</summary>
    List,

    /// <summary>A mapping from key to object.</summary>
    Dictionary,
}
