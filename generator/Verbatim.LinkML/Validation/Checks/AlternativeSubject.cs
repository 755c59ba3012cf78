namespace Verbatim.LinkML.Validation.Checks;

/// <summary>What the branches of a boolean expression are tried on.</summary>
internal interface IAlternativeSubject
{
    /// <summary>What messages call it.</summary>
    string Name { get; }

    /// <summary>The place of a finding that no branch has a better place for.</summary>
    TextSpan Span { get; }

    /// <summary>Whether it is one scalar.</summary>
    bool IsScalar { get; }

    /// <summary>Holds the subject to a branch.</summary>
    void Check(ValidationContext context, ResolvedExpression branch);
}

/// <summary>One value. In a branch an object may be written out or referred to: the branch does not say which.</summary>
internal readonly record struct ValueSubject(ValueSite Site, DocumentNode Node) : IAlternativeSubject
{
    public string Name => Site.Key;

    public TextSpan Span => Site.SpanOf(Node);

    public bool IsScalar => Node is ScalarNode;

    public void Check(ValidationContext context, ResolvedExpression branch) =>
        ValueWalk.Check(context, Site with { Inlining = null }, branch, Node);
}

/// <summary>A list as a whole: for branches that count its members.</summary>
internal readonly record struct ListSubject(ResolvedSlot Slot, MappingEntry Entry) : IAlternativeSubject
{
    public string Name => Slot.Key;

    public TextSpan Span => Entry.Key.Span;

    public bool IsScalar => false;

    public void Check(ValidationContext context, ResolvedExpression branch) => CollectionWalk.Check(context, Slot, branch, Entry);
}
