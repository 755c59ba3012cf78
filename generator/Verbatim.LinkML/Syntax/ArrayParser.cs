namespace Verbatim.LinkML.Syntax;

/// <summary>Reads how deeply lists stand inside one another.</summary>
internal static class ArrayParser
{
    public static ArrayExpression? Parse(DefinitionParser body, string metaslot)
    {
        if (body.Child(metaslot, Metaclasses.Array) is not { } array)
            return null;
        return new ArrayExpression(array.Place)
        {
            ExactDimensions = array.Integer("exact_number_dimensions")?.Value,
            MinimumDimensions = array.Integer("minimum_number_dimensions")?.Value,
            MaximumDimensions = ReadMaximum(array),
            Dimensions = array.Children("dimensions", Metaclasses.Dimension)?.Select(ReadDimension).ToEquatableArray() ?? [],
        };
    }

    private static DimensionExpression ReadDimension(DefinitionParser dimension) =>
        new(dimension.Integer("exact_cardinality"), dimension.Integer("minimum_cardinality"), dimension.Integer("maximum_cardinality"));

    /// <summary>The metamodel takes <c>false</c> for: no limit.</summary>
    private static int? ReadMaximum(DefinitionParser array) =>
        array.Node("maximum_number_dimensions") is ScalarNode { Value: "false" or "False" or "FALSE" }
            ? null
            : array.Integer("maximum_number_dimensions")?.Value;
}
