namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// Demands on an object as a whole. A condition on a value that is not there is neither met nor broken (P6), so each expression is two
/// JSON Schemas: one that fits where it holds, and one that fits where it is not broken.
/// </summary>
internal sealed class ConditionSchemas(JsonSchemaContext context, Definitions definitions, SlotSchemas slots, ClassModel? @class)
{
    private static readonly JsonArray NothingThere = new([JsonLiteral.Null, new JsonArray([])]);

    /// <summary>A rule: where its preconditions hold the postconditions must not be broken, else the else-conditions.</summary>
    public IEnumerable<JsonObject> Rule(RuleModel rule)
    {
        // A rule without preconditions is never applied.
        if (rule.Preconditions is not { } preconditions)
            yield break;
        // What may be left out and is held to its demands where it is there has no word in JSON Schema that is short enough.
        ClassExpressionModel? demanded = rule.OpenWorld ? null : rule.Postconditions;
        if ((demanded ?? rule.ElseConditions) is not null)
        {
            yield return new JsonObject
            {
                { "$comment", Documentation.Line(rule.Description) },
                { "if", Holds(preconditions) },
                { "then", demanded is { } post ? Passes(post) : null },
                { "else", rule.ElseConditions is { } otherwise ? Passes(otherwise) : null },
            };
        }
        if (rule.Bidirectional && demanded is { } backwards)
            yield return new JsonObject { { "if", Holds(backwards) }, { "then", Passes(preconditions) } };
    }

    /// <summary>Where the expression holds.</summary>
    public JsonObject Holds(ClassExpressionModel expression) => Combine(expression, Holds, Passes, Holds, One);

    /// <summary>Where the expression is not broken.</summary>
    public JsonObject Passes(ClassExpressionModel expression) => Combine(expression, Passes, Holds, Passes, NotNoneNorTwo);

    private JsonObject Combine(
        ClassExpressionModel expression,
        Func<ClassExpressionModel, JsonObject> same,
        Func<ClassExpressionModel, JsonObject> opposite,
        Func<SlotConditionModel, ClassModel?, JsonObject> condition,
        Func<EquatableArray<ClassExpressionModel>, JsonObject> one)
    {
        ClassModel? owner = context.Lineage.Find(expression.IsA) ?? @class;
        List<JsonObject> parts = [];
        if (expression.IsA is { } name)
            parts.Add(IsA(name));
        parts.AddRange(expression.SlotConditions.Select(slot => condition(slot, owner)));
        if (expression.AnyOf is { } any)
            parts.Add(any.IsEmpty ? Combination.Nothing : Combination.Any([.. any.Select(same)]));
        if (expression.NoneOf is { IsEmpty: false } none)
            parts.Add(Combination.Not(Combination.Any([.. none.Select(opposite)])));
        if (expression.AllOf is { } all)
            parts.AddRange(all.Select(same));
        if (expression.ExactlyOneOf is { } exactly)
            parts.Add(one(exactly));
        return Combination.All([.. parts]);
    }

    private JsonObject IsA(string name)
    {
        bool isKnown = @class is { IsAny: false };
        if (isKnown)
            return context.Lineage.Find(name) is not null && !Lineage.Is(@class!, name) ? Combination.Nothing : [];
        return context.Lineage.Find(name) is { } demanded ? definitions.Object(demanded) : [];
    }

    private JsonObject Holds(SlotConditionModel condition, ClassModel? owner)
    {
        SlotExpressionModel demand = condition.Condition;
        if (demand.Demands == false)
            return Property(condition.Key, NotThere);
        bool? whenAbsent = condition.WhenAbsent;
        if (SlotOf(owner, condition.Key) is not { } slot)
            return whenAbsent == true ? Property(condition.Key, NotThere) : Combination.Nothing;
        JsonObject there = There(condition.Key, slots.Value(owner!, slot, demand));
        return whenAbsent == true ? Combination.Any(Property(condition.Key, NotThere), there) : there;
    }

    private JsonObject Passes(SlotConditionModel condition, ClassModel? owner)
    {
        SlotExpressionModel demand = condition.Condition;
        if (demand.Demands == false)
            return Property(condition.Key, NotThere);
        bool breaksWhenAbsent = condition.WhenAbsent == false;
        if (SlotOf(owner, condition.Key) is not { } slot)
            return breaksWhenAbsent ? There(condition.Key, []) : [];
        JsonObject value = slots.Value(owner!, slot, demand);
        return breaksWhenAbsent ? There(condition.Key, value)
            : value.Count == 0 ? []
            : Property(condition.Key, Combination.Any(value, NotThere));
    }

    private static JsonObject NotThere => new() { { "enum", NothingThere } };

    private static SlotModel? SlotOf(ClassModel? owner, string key) => owner?.Slots.LastOrDefault(slot => slot.Key == key);

    private static JsonObject Property(string key, JsonObject value) => new() { { "properties", new JsonObject { { key, value } } } };

    private static JsonObject There(string key, JsonObject value) => new()
    {
        { "required", JsonArray.Of([key]) },
        { "properties",
            new JsonObject { { key, (value["const"] ?? value["enum"]) is null
                ? Combination.All(value, Combination.Not(NotThere)) : value } } },
    };

    // One holds, and every other is broken.
    private JsonObject One(EquatableArray<ClassExpressionModel> branches) => Combination.All(
        new JsonObject { { "oneOf", new JsonArray(branches.Select(Holds)) } },
        new JsonObject { { "allOf",
            new JsonArray(branches.Select(branch => Combination.Any(Holds(branch), Combination.Not(Passes(branch))))) } });

    // No two hold, and one at least is not broken.
    private JsonObject NotNoneNorTwo(EquatableArray<ClassExpressionModel> branches) => Combination.All(
        new JsonObject { { "anyOf", new JsonArray(branches.Select(Passes)) } },
        new JsonObject
        {
            {
                "allOf", new JsonArray(
                [
                    Combination.Any(
                        new JsonObject { { "oneOf", new JsonArray(branches.Select(Holds)) } },
                        Combination.Not(Combination.Any([.. branches.Select(Holds)]))),
                ])
            },
        });
}
