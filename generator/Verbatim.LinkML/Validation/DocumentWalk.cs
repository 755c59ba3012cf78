namespace Verbatim.LinkML.Validation;

/// <summary>Holds a document's root to its class, and with it all that is in it.</summary>
internal static class DocumentWalk
{
    public static void Check(ValidationContext context, string? className)
    {
        if (FindRoot(context, className) is { } root && FindValue(context, root) is { } node)
            CheckObject(context, root, node);
    }

    /// <summary>Holds each item of a list at the root to the class, and a root that is no list as <see cref="Check"/> does.</summary>
    public static void CheckEach(ValidationContext context, string? className)
    {
        if (FindRoot(context, className) is not { } root || FindValue(context, root) is not { } node)
            return;
        if (node is not SequenceNode list)
        {
            CheckObject(context, root, node);
            return;
        }
        for (int i = 0; i < list.Items.Count; i++)
        {
            context.Path.Enter(i);
            CheckObject(context, root, list.Items[i]);
            context.Path.Leave();
        }
    }

    private static DocumentNode? FindValue(ValidationContext context, ResolvedClass root)
    {
        if (context.Tree.Root is { IsNull: false } node)
            return node;
        if (context.IsWhole)
            context.Report(DataDiagnostics.EmptyDocument, new TextSpan(context.Tree.Extent.Start, 0), root.Name);
        return null;
    }

    private static void CheckObject(ValidationContext context, ResolvedClass root, DocumentNode node)
    {
        ValueSite site = new(root.Name, new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length)), null, null);
        if (node is MappingNode mapping)
            ObjectWalk.Check(context, root, mapping, default);
        else if (!root.Model.IsAny)
            ValueWalk.ReportKind(context, site, $"a mapping with the keys of {root.Name}", node);
    }

    private static ResolvedClass? FindRoot(ValidationContext context, string? className)
    {
        ResolvedClass? root = className is null
            ? context.Index.TreeRoot : context.Index.FindClass(className) ?? context.Index.FindClassByTypeName(className);
        if (root is null)
        {
            string problem = className is null
                ? "the schema has no tree_root: say which class the document is"
                : $"the schema has no class '{className}'" + Wording.DidYouMean(NearestName.Find(className, context.Index.ClassNames));
            context.Report(DataDiagnostics.NoRootClass, default, problem);
        }
        return root;
    }
}
