namespace Verbatim.LinkML.Syntax;

/// <summary>A rule of a class, as written.</summary>
internal sealed record RuleDefinition(Place Place)
{
    public string? Description { get; init; }
    public ClassExpression? Preconditions { get; init; }
    public ClassExpression? Postconditions { get; init; }
    public ClassExpression? ElseConditions { get; init; }
    public bool Bidirectional { get; init; }
    public bool OpenWorld { get; init; }
    public bool Deactivated { get; init; }
}
