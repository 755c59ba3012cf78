namespace Verbatim.LinkML.Syntax;

/// <summary>Reads annotations whose value is a text. LinkML lets a value be anything; others are of no concern here.</summary>
internal static class AnnotationParser
{
    public static EquatableArray<AnnotationDefinition> Parse(DefinitionParser body) =>
        body.Entries("annotations", "tag").Select(e => Parse(body, e)).OfType<AnnotationDefinition>().ToEquatableArray();

    private static AnnotationDefinition? Parse(DefinitionParser owner, Entry entry) => entry.Body switch
    {
        ScalarNode { IsNull: false } => new(entry.Name, owner.Simple(entry, Metaclasses.Annotation, "value")!.Value),
        MappingNode mapping when mapping["value"] is ScalarNode { IsNull: false } =>
            new(entry.Name, owner.Simple(entry, Metaclasses.Annotation, "value")!.Value),
        _ => null,
    };
}
