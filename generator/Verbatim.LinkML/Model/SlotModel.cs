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

    /// <summary>Whether a value must be there: an identifier or key always must.</summary>
    public bool MustHaveValue => Identifier || IsKey || Demands == true;

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

    /// <summary>Its name in C# where an annotation <c>csharp_name</c> gives one.</summary>
    public string? CSharpName { get; init; }
}

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
