namespace Verbatim.LinkML.Syntax;

/// <summary>Reads enumerations and their values.</summary>
internal static class EnumParser
{
    public static EnumDefinition Parse(DefinitionParser schema, Entry entry)
    {
        DefinitionParser body = schema.Open(entry, Metaclasses.Enum);
        return new EnumDefinition(entry.Name, entry.Body)
        {
            Description = body.Text("description")?.Value,
            Deprecated = body.Text("deprecated")?.Value,
            Uri = body.Text("enum_uri"),
            Annotations = AnnotationParser.Parse(body),
            Subsets = body.Texts("in_subset"),
            Expression = ReadExpression(body),
        };
    }

    /// <summary>Reads what an opened definition lists.</summary>
    public static EnumExpression ReadExpression(DefinitionParser body) => new()
    {
        Values = body.Entries("permissible_values", "text").Select(e => ReadValue(body, e)).ToEquatableArray(),
        Inherits = body.Texts("inherits"),
        Include = ReadAll(body, "include"),
        Minus = ReadAll(body, "minus"),
        Concepts = body.Texts("concepts"),
        OpenBy = OpenedBy(body, "reachable_from") ?? OpenedBy(body, "matches") ?? OpenedBy(body, "code_set"),
    };

    private static EquatableArray<EnumExpression> ReadAll(DefinitionParser body, string metaslot) =>
        body.Children(metaslot, Metaclasses.AnonymousEnum)?.Select(ReadExpression).ToEquatableArray() ?? [];

    private static Placed<string>? OpenedBy(DefinitionParser body, string metaslot) =>
        body.PlaceOfKey(metaslot) is { } place ? new(metaslot, place) : null;

    private static PermissibleValue ReadValue(DefinitionParser owner, Entry entry)
    {
        // `active: still in office` is the short form of a value with a description.
        if (entry.Body is ScalarNode { IsNull: false } description)
            return new PermissibleValue(entry.Name) { Description = description.Value };
        DefinitionParser body = owner.Open(entry, Metaclasses.PermissibleValue);
        return new PermissibleValue(entry.Name)
        {
            Description = body.Text("description")?.Value,
            Deprecated = body.Text("deprecated")?.Value,
            Meaning = body.Text("meaning"),
            Stated = body.Text("text"),
            Annotations = AnnotationParser.Parse(body),
        };
    }
}
