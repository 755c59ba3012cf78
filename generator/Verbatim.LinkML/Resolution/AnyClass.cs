namespace Verbatim.LinkML.Resolution;

/// <summary>Tells the class that stands for anything: its URI is <c>linkml:Any</c>, whatever its name is.</summary>
internal static class AnyClass
{
    public static bool Is(ClassDefinition definition, ElementIndex index) =>
        definition.Uri is { } uri
        && (uri.Value is "linkml:Any" || (index.Prefixes.Expand(uri) is { } full && BuiltInSchemas.LocalName(full) is "Any"));
}
