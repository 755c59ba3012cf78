namespace Verbatim.Emission.Shapes;

/// <summary>What a slot is in C#: the same for every class that has it from the same place.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Kind">What one value is.</param>
/// <param name="Item">The C# type of one value.</param>
/// <param name="Arity">How many values there are, and how they are kept.</param>
internal sealed record SlotShape(string Property, ShapeKind Kind, string Item, Arity Arity)
{
    /// <summary>Whether every class that has the slot demands a value.</summary>
    public bool Required { get; init; }

    /// <summary>The key's C# type where the values are kept by key.</summary>
    public string? KeyType { get; init; }

    /// <summary>The name of the enumeration or class in the schema, where the value is of one.</summary>
    public string? Element { get; init; }

    /// <summary>Whether one value is a struct in C#.</summary>
    public bool IsStruct => Kind is not (ShapeKind.Text or ShapeKind.Record or ShapeKind.Any or ShapeKind.Designator);

    /// <summary>The C# type of the property.</summary>
    public string PropertyType => Arity switch
    {
        Arity.Many => $"ValueList<{Item}>",
        Arity.Keyed => $"ValueMap<{KeyType}, {Item}>",
        _ => Required || Kind == ShapeKind.Designator ? Item : Item + "?",
    };

    /// <summary>The C# type of the field that holds the property's value: of what is no struct C# cannot know that it is there.</summary>
    public string FieldType => Required && Arity == Arity.One && !IsStruct ? Item + "?" : PropertyType;

    /// <summary>The name of that field.</summary>
    public string Field => "_" + Property;
}

/// <summary>What one value of a slot is in C#.</summary>
internal enum ShapeKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A long.</summary>
    Integer,

    /// <summary>A double.</summary>
    Number,

    /// <summary>A decimal.</summary>
    Decimal,

    /// <summary>A bool.</summary>
    Boolean,

    /// <summary>A DateOnly.</summary>
    Date,

    /// <summary>A DateTimeOffset.</summary>
    DateTime,

    /// <summary>A TimeOnly.</summary>
    Time,

    /// <summary>A generated enumeration.</summary>
    Enum,

    /// <summary>An object, written out.</summary>
    Record,

    /// <summary>An object, by its identifier.</summary>
    Reference,

    /// <summary>No single type.</summary>
    Any,

    /// <summary>The name of the object's own class: computed, never set.</summary>
    Designator,
}

/// <summary>How many values a slot has, and how they are kept.</summary>
internal enum Arity
{
    /// <summary>One, or none where it is not required.</summary>
    One,

    /// <summary>A list.</summary>
    Many,

    /// <summary>A collection by key.</summary>
    Keyed,
}
