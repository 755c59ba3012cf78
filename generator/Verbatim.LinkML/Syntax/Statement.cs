namespace Verbatim.LinkML.Syntax;

/// <summary>What a schema says with one metaslot.</summary>
/// <param name="Metaslot">The metaslot.</param>
/// <param name="Place">Where its value stands.</param>
/// <param name="Value">Its value, as its form has it.</param>
internal sealed record Statement(Metaslot Metaslot, Place Place, object Value)
{
    /// <summary>The value as a text; empty where it is none.</summary>
    public string Text => Value as string ?? "";

    /// <summary>The texts it has; several where it lists them.</summary>
    public IEnumerable<Placed<string>> Texts => Value switch
    {
        string text => [new(text, Place)],
        EquatableArray<Placed<string>> texts => texts,
        _ => [],
    };

    /// <summary>The demands on values that it is made of.</summary>
    public EquatableArray<SlotExpression> Branches => Value is EquatableArray<SlotExpression> branches ? branches : [];
}
