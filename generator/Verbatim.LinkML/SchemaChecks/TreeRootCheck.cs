namespace Verbatim.LinkML.SchemaChecks;

/// <summary>A root of documents that no document could have.</summary>
internal static class TreeRootCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            if (definition.TreeRoot is { Value: true } root && (definition.Abstract || definition.Mixin))
                bag.Report(
                    SchemaDiagnostics.AbstractTreeRoot, root.Place, definition.Name.Value, definition.Mixin ? "a mixin" : "abstract");
        }
    }
}
