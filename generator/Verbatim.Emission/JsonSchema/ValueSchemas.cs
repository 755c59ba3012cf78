namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// One value, held to an expression: its form, then what is demanded of it, then its alternatives, as the interpreter goes about it.
/// </summary>
internal sealed class ValueSchemas(
    JsonSchemaContext context, Definitions definitions, ScalarSchemas scalars, ConstraintSchemas constraints)
{
    /// <summary>The value of an expression.</summary>
    /// <param name="expression">What it must meet.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isMember">Whether it is one of several: then what speaks of all of them is said elsewhere.</param>
    public JsonObject Of(SlotExpressionModel expression, ValuePlace place, bool isMember = false)
    {
        TypeModel? type = context.Type(expression.Range);
        ValuePlace inside = place with { Inlining = null, Type = type ?? place.Type };
        JudgedValue subject = new(inside.Type, branch => Of(branch, inside)) { Range = expression.Range };
        JsonObject value = Combination.All(
            Form(expression.Range, place),
            constraints.Of(expression, ConstraintScope.Value, subject),
            isMember ? [] : constraints.Of(expression, ConstraintScope.List, subject));
        return type is null ? value : scalars.Loosen(value, type, expression.Constraints.OfType<Pattern>());
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
}

/// <summary>Where a value stands.</summary>
/// <param name="Owner">The class whose object it belongs to, or null.</param>
/// <param name="Inlining">How objects stand there; null where either way will do.</param>
/// <param name="Type">The type that an expression around this one declares, or null.</param>
internal sealed record ValuePlace(ClassModel? Owner, Inlining? Inlining, TypeModel? Type);
