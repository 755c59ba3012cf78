namespace Verbatim.Emission.JsonSchema;

/// <summary><c>any_of</c> and its kin of an expression (P7), whatever the branches are read as.</summary>
internal static class AlternativeSchemas
{
    public static JsonObject Of(SlotExpressionModel expression, Func<SlotExpressionModel, JsonObject> read)
    {
        JsonArray? Branches(Documents.EquatableArray<SlotExpressionModel>? models) =>
            models is { IsEmpty: false } some ? new JsonArray(some.Select(read)) : null;
        return new JsonObject
        {
            { "allOf", Branches(expression.AllOf) },
            { "anyOf", Branches(expression.AnyOf) },
            { "oneOf", Branches(expression.ExactlyOneOf) },
            { "not", Branches(expression.NoneOf) is { } none ? new JsonObject { { "anyOf", none } } : null },
        };
    }
}
