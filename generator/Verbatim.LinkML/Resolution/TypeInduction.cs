namespace Verbatim.LinkML.Resolution;

/// <summary>Turns types into their models, with everything they take over by <c>typeof</c> applied.</summary>
internal sealed class TypeInduction(ElementIndex index, Inheritance types, TypeKinds kinds,
    ExpressionInduction expressions, UriExpansion uris)
{
    private readonly Lazy<Dictionary<string, SlotExpression>> _constraints = new(() => Constraints(index, types));

    public TypeModel Of(TypeDefinition type)
    {
        string name = type.Name.Value;
        return new TypeModel(name, kinds.Of(name), WithUnion(expressions.Of(_constraints.Value[name]), type))
        {
            Description = type.Description,
            Uri = uris.OfElement(type.Uri, type.Name),
        };
    }

    /// <summary>What each type demands, laid over what the type it is derived from does.</summary>
    private static Dictionary<string, SlotExpression> Constraints(ElementIndex index, Inheritance types)
    {
        Dictionary<string, SlotExpression> found = new(StringComparer.Ordinal);
        foreach (string name in types.ParentsFirst)
        {
            SlotExpression own = index.Types[name].Constraint;
            found.Add(name, types.ParentsOf(name) is [string parent] ? SlotMerge.Over(own, found[parent]) : own);
        }
        return found;
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
