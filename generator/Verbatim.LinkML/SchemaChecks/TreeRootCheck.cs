namespace Verbatim.LinkML.SchemaChecks;

/// <summary>A root of documents that no document could have, or of which there are two.</summary>
internal static class TreeRootCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        ClassDefinition? first = null;
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            if (schema.Index.IsTreeRoot(definition))
            {
                if (first is { TreeRoot: { } before })
                    bag.Report(SchemaDiagnostics.SeveralTreeRoots, definition.TreeRoot!.Value.Place,
                        new("the tree root here", before.Place.Location), first.Name.Value, definition.Name.Value);
                first ??= definition;
            }
            if (definition.TreeRoot is { Value: true } root && (definition.Abstract || definition.Mixin))
                bag.Report(
                    SchemaDiagnostics.AbstractTreeRoot, root.Place, definition.Name.Value, definition.Mixin ? "a mixin" : "abstract");
        }
    }
}
