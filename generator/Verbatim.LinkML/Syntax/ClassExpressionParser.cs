namespace Verbatim.LinkML.Syntax;

/// <summary>Reads demands on objects as a whole.</summary>
internal static class ClassExpressionParser
{
    /// <summary>Reads what an opened definition demands.</summary>
    public static ClassExpression Parse(DefinitionParser body) => new(body.Place)
    {
        IsA = body.Text("is_a"),
        SlotConditions = body.Entries("slot_conditions", "name").Select(e => SlotParser.Parse(body, e)).ToEquatableArray(),
        AnyOf = ReadAll(body, "any_of"),
        AllOf = ReadAll(body, "all_of"),
        ExactlyOneOf = ReadAll(body, "exactly_one_of"),
        NoneOf = ReadAll(body, "none_of"),
    };

    /// <summary>Reads the class expression under a metaslot, or null.</summary>
    public static ClassExpression? ReadChild(DefinitionParser body, string metaslot) =>
        body.Child(metaslot, Metaclasses.AnonymousClass) is { } child ? Parse(child) : null;

    private static EquatableArray<ClassExpression>? ReadAll(DefinitionParser body, string metaslot) =>
        body.Children(metaslot, Metaclasses.AnonymousClass)?.Select(Parse).ToEquatableArray();
}
