namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// One value, held to an expression: its form, then what is demanded of it, then its alternatives, as the interpreter goes about it.
/// </summary>
internal sealed class ValueSchemas(JsonSchemaContext context, Definitions definitions, ScalarSchemas scalars,
    Func<ClassModel?, ConditionSchemas> conditions)
{
    /// <summary>The value of an expression.</summary>
    /// <param name="expression">What it must meet.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="withAlternatives">Whether <c>any_of</c> and its kin speak of this value, and not of the list that it is in.</param>
    public JsonObject Of(SlotExpressionModel expression, ValuePlace place, bool withAlternatives = true)
    {
        TypeModel? type = context.Type(expression.Range);
        ValuePlace inside = place with { Inlining = null, Type = type ?? place.Type };
        JsonObject value = Combination.All(
            Form(expression.Range, place),
            scalars.Demands(expression, inside.Type),
            expression.RangeExpression is { } demand ? InPlace(demand, expression.Range) : [],
            withAlternatives ? AlternativeSchemas.Of(expression, branch => Of(branch, inside)) : []);
        return type is null ? value : scalars.Loosen(value, type, expression.Pattern is { } pattern ? [pattern] : []);
    }

    private JsonObject Form(RangeModel? range, ValuePlace place)
    {
        if (context.Class(range) is { } c)
            return c.IsAny ? [] : Object(c, place);
        if (context.Enum(range) is { } e)
            return definitions.Enum(e);
        return context.Type(range) is { } type ? scalars.Strict(type) : [];
    }

    // P4: a class without identifier or key is always written out; one with either as the slot says, and in a branch in either way.
    private JsonObject Object(ClassModel c, ValuePlace place)
    {
        if (Lineage.Key(c) is null)
            return definitions.Object(c);
        return place.Inlining switch
        {
            Inlining.None => definitions.Reference(c, place.Owner),
            null => Combination.Any(definitions.Reference(c, place.Owner), definitions.Object(c)),
            _ => definitions.Object(c),
        };
    }

    private JsonObject InPlace(ClassExpressionModel demand, RangeModel? range)
    {
        JsonObject passes = conditions(context.Class(range)).Passes(demand);
        return new JsonObject
        {
            {
                "allOf", new JsonArray(
                [
                    new JsonObject { { "if", new JsonObject { { "type", "object" } } }, { "then", passes } },
                ])
            },
        };
    }
}

/// <summary>Where a value stands.</summary>
/// <param name="Owner">The class whose object it belongs to, or null.</param>
/// <param name="Inlining">How objects stand there; null where either way will do.</param>
/// <param name="Type">The type that an expression around this one declares, or null.</param>
internal sealed record ValuePlace(ClassModel? Owner, Inlining? Inlining, TypeModel? Type);
