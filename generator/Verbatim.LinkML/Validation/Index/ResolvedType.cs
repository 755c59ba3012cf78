namespace Verbatim.LinkML.Validation.Index;

/// <summary>A type with its constraint looked up.</summary>
internal sealed class ResolvedType(TypeModel model, ModelIndex index)
{
    private readonly Lazy<ResolvedExpression> _constraint = new(() => new ResolvedExpression(model.Constraint, index));

    public TypeModel Model { get; } = model;

    public ScalarType Kind => Model.Kind;

    public ResolvedExpression Constraint => _constraint.Value;
}
