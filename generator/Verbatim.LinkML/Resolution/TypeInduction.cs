namespace Verbatim.LinkML.Resolution;

/// <summary>Turns types into their models, with everything they take over by <c>typeof</c> applied.</summary>
internal sealed class TypeInduction(ElementIndex index, Inheritance types, TypeKinds kinds,
    ExpressionInduction expressions, UriExpansion uris)
{
    public TypeModel Of(TypeDefinition type)
    {
        List<TypeDefinition> chain = [type, .. types.AncestorsOf(type.Name.Value).Select(a => index.Types[a])];
        SlotExpression constraint = chain.Select(static t => t.Constraint).Aggregate(SlotMerge.Over);
        return new TypeModel(type.Name.Value, kinds.Of(type.Name.Value), WithUnion(expressions.Of(constraint), type))
        {
            Description = type.Description,
            Uri = uris.OfElement(type.Uri, type.Name),
        };
    }

    /// <summary>A value of a union is a value of one of its types.</summary>
    private static SlotExpressionModel WithUnion(SlotExpressionModel constraint, TypeDefinition type)
    {
        if (type.UnionOf.IsEmpty)
            return constraint;
        EquatableArray<SlotExpressionModel> union =
            type.UnionOf.Select(static t => new SlotExpressionModel { Range = new RangeModel(RangeKind.Type, t.Value) }).ToEquatableArray();
        return constraint.With(new BooleanExpression(
            BooleanOperator.AllOf, [new SlotExpressionModel { Constraints = [new BooleanExpression(BooleanOperator.AnyOf, union)] }]));
    }
}
