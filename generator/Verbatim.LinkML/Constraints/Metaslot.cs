namespace Verbatim.LinkML.Constraints;

/// <summary>A metaslot that says a constraint, or a part of one.</summary>
/// <param name="Name">Its name in the metamodel.</param>
/// <param name="Form">How its value is written.</param>
/// <param name="Merge">What holds where it is said of one slot twice, nearer and farther away (P2).</param>
internal sealed record Metaslot(string Name, MetaslotForm Form, MetaslotMerge Merge = MetaslotMerge.Nearest)
{
    /// <summary>Whether a slot hands it down by its own <c>is_a</c> and <c>mixins</c>, as the metamodel marks it (P3).</summary>
    public bool IsInherited { get; init; } = true;

    /// <summary>Which definitions may have it.</summary>
    public MetaslotOwners Owners { get; init; } = MetaslotOwners.Expressions;

    /// <summary>The texts that its value can be; empty where it can be any.</summary>
    public EquatableArray<string> Words { get; init; }
}

/// <summary>The definitions that may have a metaslot.</summary>
[Flags]
internal enum MetaslotOwners
{
    /// <summary>Slots, and nothing that only says what a value must meet.</summary>
    Slots = 0,

    /// <summary>Whatever says what a value must meet, slots included.</summary>
    Expressions = 1,

    /// <summary>Types, and expressions.</summary>
    Types = 3,
}

/// <summary>How the value of a metaslot is written.</summary>
internal enum MetaslotForm
{
    /// <summary>As a text.</summary>
    Text,

    /// <summary>As a number, a day or a time, as YAML has them: digits may stand in groups, <c>32_768</c>.</summary>
    Bound,

    /// <summary>As a list of texts.</summary>
    Texts,

    /// <summary>As a whole number.</summary>
    WholeNumber,

    /// <summary>As a number.</summary>
    Number,

    /// <summary>As <c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>As what a value must meet.</summary>
    SlotExpression,

    /// <summary>As a list of what a value must meet.</summary>
    SlotExpressions,

    /// <summary>As what an object must meet.</summary>
    ClassExpression,

    /// <summary>As a list of values.</summary>
    EnumExpression,

    /// <summary>As a pattern with names of settings in it.</summary>
    StructuredPattern,

    /// <summary>As the dimensions of an array.</summary>
    Array,
}

/// <summary>What holds of two statements about one slot.</summary>
internal enum MetaslotMerge
{
    /// <summary>The nearer one.</summary>
    Nearest,

    /// <summary>Both.</summary>
    Both,

    /// <summary>The greater one: the tighter of two least values.</summary>
    Greatest,

    /// <summary>The smaller one: the tighter of two greatest values.</summary>
    Least,
}
