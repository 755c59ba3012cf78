namespace Verbatim.LinkML.Syntax;

/// <summary>A demand on a value, as written; null means that nothing is said.</summary>
internal record SlotExpression(Place Place)
{
    public Placed<string>? Range { get; init; }
    public Placed<bool>? Required { get; init; }
    public Placed<bool>? Recommended { get; init; }
    public Placed<bool>? Multivalued { get; init; }
    public Placed<bool>? Inlined { get; init; }
    public Placed<bool>? InlinedAsList { get; init; }
    public string? Unit { get; init; }

    /// <summary>What it holds values to beyond that, in the order of the kinds of constraint.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>The statements with a metaslot; several where more than one holds.</summary>
    public IEnumerable<Statement> Find(Metaslot metaslot) => Statements.Where(s => s.Metaslot == metaslot);

    /// <summary>The first statement with a metaslot, or null.</summary>
    public Statement? First(Metaslot metaslot) => Statements.FirstOrDefault(s => s.Metaslot == metaslot);

    /// <summary>It and the expressions on values inside it, however deep.</summary>
    public IEnumerable<SlotExpression> Within =>
        Statements.SelectMany(static s => s.Branches).SelectMany(static e => e.Within).Prepend(this);
}
