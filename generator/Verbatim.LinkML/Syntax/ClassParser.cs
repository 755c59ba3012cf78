namespace Verbatim.LinkML.Syntax;

/// <summary>Reads classes and what stands in them.</summary>
internal static class ClassParser
{
    public static ClassDefinition Parse(DefinitionParser schema, Entry entry)
    {
        DefinitionParser body = schema.Open(entry, Metaclasses.Class);
        ClassExpression expression = ClassExpressionParser.Parse(body);
        return new ClassDefinition(entry.Name, entry.Body)
        {
            Description = body.Text("description")?.Value,
            Deprecated = body.Text("deprecated")?.Value,
            Uri = body.Text("class_uri"),
            Annotations = AnnotationParser.Parse(body),
            IsA = body.Text("is_a"),
            Mixins = body.Texts("mixins"),
            Abstract = body.Flag("abstract")?.Value ?? false,
            Mixin = body.Flag("mixin")?.Value ?? false,
            TreeRoot = body.Flag("tree_root"),
            Slots = body.Texts("slots"),
            Attributes = Slots(body, "attributes"),
            SlotUsage = Slots(body, "slot_usage"),
            DefiningSlots = body.Texts("defining_slots"),
            UnionOf = body.Texts("union_of"),
            Subsets = body.Texts("in_subset"),
            UniqueKeys = body.Entries("unique_keys", "unique_key_name").Select(e => ReadUniqueKey(body, e)).ToEquatableArray(),
            Rules = body.Children("rules", Metaclasses.Rule)?.Select(ReadRule).ToEquatableArray() ?? [],
            // A class's own is_a is inheritance, not a demand.
            Expression = expression with { IsA = null } is { IsEmpty: false } demand ? demand : null,
            ExtraSlots = ReadExtraSlots(body),
            IdPrefixes = body.Texts("id_prefixes"),
            IdPrefixesAreClosed = body.Flag("id_prefixes_are_closed")?.Value ?? false,
        };
    }

    private static EquatableArray<SlotDefinition> Slots(DefinitionParser body, string metaslot) =>
        body.Entries(metaslot, "name").Select(e => SlotParser.Parse(body, e)).ToEquatableArray();

    private static UniqueKeyDefinition ReadUniqueKey(DefinitionParser owner, Entry entry)
    {
        DefinitionParser body = owner.Open(entry, Metaclasses.UniqueKey);
        if (body.Node("unique_key_slots") is null or SequenceNode { Items.Count: 0 })
            body.ReportMissing("unique_key_slots");
        return new(entry.Name, body.Texts("unique_key_slots"), body.Flag("consider_nulls_inequal")?.Value ?? true);
    }

    private static RuleDefinition ReadRule(DefinitionParser rule) => new(rule.Place)
    {
        Description = rule.Text("description")?.Value ?? rule.Text("title")?.Value,
        Preconditions = ClassExpressionParser.ReadChild(rule, "preconditions"),
        Postconditions = ClassExpressionParser.ReadChild(rule, "postconditions"),
        ElseConditions = ClassExpressionParser.ReadChild(rule, "elseconditions"),
        Bidirectional = rule.Flag("bidirectional")?.Value ?? false,
        OpenWorld = rule.Flag("open_world")?.Value ?? false,
        Deactivated = rule.Flag("deactivated")?.Value ?? false,
    };

    private static ExtraSlotsExpression? ReadExtraSlots(DefinitionParser body) =>
        body.Child("extra_slots", Metaclasses.ExtraSlots) is { } extra
            ? new(extra.Flag("allowed")?.Value ?? false, SlotParser.ReadChild(extra, "range_expression"))
            : null;
}
