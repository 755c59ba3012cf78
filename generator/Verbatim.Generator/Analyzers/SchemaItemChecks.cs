namespace Verbatim.Generator.Analyzers;

/// <summary>
/// What is wrong with what an item says of a schema. It stands at the schema's start, since the compiler does not know the project file.
/// </summary>
internal static class SchemaItemChecks
{
    public static IEnumerable<Diagnostic> Findings(string path, ItemMetadata item)
    {
        Location start = Location.StartOf(path);
        if (!item.IsGenerateKnown)
            yield return BuildDiagnostics.BadGenerate.At(start, item.Generate);
        if (!Namespaces.AreAllowed(item.Namespace))
            yield return BuildDiagnostics.BadNamespace.At(start, item.Namespace, $"; '{Namespaces.Allowed(item.Namespace)}' would be one");
    }
}
