using Verbatim.Documents;
using Verbatim.LinkML.Diagnostics;

namespace Verbatim.LinkML.Validation;

/// <summary>Holds a document's root to its class, and with it all that is in it.</summary>
internal static class DocumentWalk
{
    public static void Check(ValidationContext context, string? className)
    {
        if (FindRoot(context, className) is not { } root)
            return;
        if (context.Tree.Root is not { IsNull: false } node)
        {
            if (context.IsWhole)
                context.Report(DataDiagnostics.EmptyDocument, default, root.Name);
            return;
        }
        ValueSite site = new(root.Name, new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length)), null, null);
        if (node is MappingNode mapping)
            ObjectWalk.Check(context, root, mapping, default);
        else if (!root.Model.IsAny)
            ValueWalk.ReportKind(context, site, $"a mapping with the keys of {root.Name}", node);
    }

    private static ResolvedClass? FindRoot(ValidationContext context, string? className)
    {
        ResolvedClass? root = className is null ? context.Index.TreeRoot : context.Index.FindClass(className) ?? context.Index.FindClassByTypeName(className);
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
