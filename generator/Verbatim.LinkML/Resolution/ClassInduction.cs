namespace Verbatim.LinkML.Resolution;

/// <summary>Turns classes into their models, with everything they inherit applied.</summary>
internal sealed class ClassInduction(
    ElementIndex index, Inheritance classes, InducedSlots slots, SlotInduction slotInduction,
    ExpressionInduction expressions, LeftOut leftOut, UriExpansion uris)
{
    /// <summary>The classes that hand down more than slots; most do not, and what they inherit from is not looked at again.</summary>
    private readonly HashSet<string> _demanding = new(index.Classes.Where(static c => Demands(c.Value)).Select(static c => c.Key));

    public ClassModel Of(ClassDefinition definition)
    {
        string name = definition.Name.Value;
        List<ClassDefinition> lineage =
            [.. classes.AncestorsOf(name).Where(_demanding.Contains).Select(a => index.Classes[a]), definition];
        string uri = uris.OfClass(definition.Uri, definition.Name);
        // A parent that does not exist, or that closes a circle, is none.
        EquatableArray<string> parents = classes.ParentsOf(name);
        return new ClassModel(name)
        {
            Description = definition.Description,
            Uri = uri,
            Curie = uris.Contract(uri, definition.Name.Place),
            IsA = definition.IsA is { } parent && parents.Contains(parent.Value) ? parent.Value : null,
            Mixins = definition.Mixins.Select(static m => m.Value).Where(m => parents.Contains(m)).Distinct().ToEquatableArray(),
            Ancestors = classes.AncestorsOf(name),
            Abstract = definition.Abstract,
            Mixin = definition.Mixin,
            TreeRoot = index.IsTreeRoot(definition),
            IsAny = AnyClass.Is(definition, index),
            Slots = leftOut.From(slots.Of(name).Select(s => slotInduction.Of(s, definition)), definition).ToEquatableArray(),
            UniqueKeys = UniqueKeys(lineage, name),
            Rules = lineage.SelectMany(c => c.Rules.Where(r => !r.Deactivated && !leftOut.IsWrong(r)).Select(r => Of(r, c, name)))
                .ToEquatableArray(),
            Expression = Expression(lineage, name),
            ExtraSlots = leftOut.IsOpen(definition) ? new(Allowed: true, RangeExpression: null) : ExtraSlots(lineage),
            Deprecated = definition.Deprecated,
            CSharpName = AnnotationNames.CSharpName(definition.Annotations),
        };
    }

    private static bool Demands(ClassDefinition definition) => !definition.Rules.IsEmpty || !definition.UniqueKeys.IsEmpty
        || definition.Expression is not null || definition.ExtraSlots is not null;

    /// <summary>A class may refine a unique key it inherits by giving one of its own the same name; the nearest counts.</summary>
    private EquatableArray<UniqueKeyModel> UniqueKeys(List<ClassDefinition> lineage, string className)
    {
        Dictionary<string, UniqueKeyModel> keys = new(StringComparer.Ordinal);
        foreach (UniqueKeyDefinition key in NearestFirst(lineage).SelectMany(static c => c.UniqueKeys).Where(key => !leftOut.IsWrong(key)))
        {
            if (keys.ContainsKey(key.Name.Value))
                continue;
            EquatableArray<string> names = key.Slots.Select(s => slots.Find(className, s.Value)?.Layers.Name ?? s.Value).ToEquatableArray();
            keys[key.Name.Value] = new(key.Name.Value, names, key.ConsiderNullsInequal);
        }
        return keys.Values.ToEquatableArray();
    }

    /// <summary>What the nearest class that speaks of it allows beside its slots.</summary>
    private ExtraSlotsModel? ExtraSlots(List<ClassDefinition> lineage) =>
        NearestFirst(lineage).Select(static c => c.ExtraSlots).FirstOrDefault(static e => e is not null) is { } extra
            ? new(extra.Allowed, extra.RangeExpression is { } range ? expressions.Of(range) : null)
            : null;

    // A lineage ends with the class itself.
    private static IEnumerable<ClassDefinition> NearestFirst(List<ClassDefinition> lineage) =>
        lineage.Take(lineage.Count - 1).Prepend(lineage[lineage.Count - 1]);

    private RuleModel Of(RuleDefinition rule, ClassDefinition owner, string className) => new(
        rule.Description,
        rule.Preconditions is { } pre ? expressions.Of(pre, className) : null,
        rule.Postconditions is { } post ? expressions.Of(post, className) : null,
        rule.ElseConditions is { } otherwise ? expressions.Of(otherwise, className) : null)
    {
        Owner = owner.Name.Value,
        Bidirectional = rule.Bidirectional,
        OpenWorld = rule.OpenWorld,
    };

    /// <summary>What a class demands and what its ancestors demand hold together.</summary>
    private ClassExpressionModel? Expression(List<ClassDefinition> lineage, string className)
    {
        List<ClassExpressionModel> demands =
            [
                .. lineage.Where(c => !leftOut.IsWrong(c)).Select(static c => c.Expression).OfType<ClassExpression>()
                    .Select(e => expressions.Of(e, className)),
            ];
        return demands.Count switch
        {
            0 => null,
            1 => demands[0],
            _ => new ClassExpressionModel { AllOf = demands.ToEquatableArray() },
        };
    }
}
