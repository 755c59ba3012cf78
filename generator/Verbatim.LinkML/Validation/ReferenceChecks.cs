namespace Verbatim.LinkML.Validation;

/// <summary>Holds a reference to the form of the identifiers it names, and notes it for the data set (P17).</summary>
internal static class ReferenceChecks
{
    public static bool Check(ValidationContext context, ValueSite site, ResolvedClass @class, DocumentNode node)
    {
        ResolvedSlot key = @class.Key!;
        if (node is not ScalarNode { IsNull: false } scalar)
        {
            ValueWalk.ReportKind(context, site, $"a reference (the '{key.Key}' of a {@class.Name})", node);
            return false;
        }
        if (key.Value.Type is { } type && !ScalarChecks.Check(context, site, type, scalar))
            return false;
        if (key.Model.Identifier && context.IsRecording)
            context.Refer(new ObjectReference(@class.Name, scalar.Value, context.Text.GetLocation(scalar.Span),
                context.Path.ToPointer())
            { Value = key.ValueOf(scalar), QuotationMark = MarkOf(context.Text, scalar) });
        return true;
    }

    private static char MarkOf(SourceText text, ScalarNode scalar) =>
        scalar.Kind is ScalarKind.Quoted or ScalarKind.Block && scalar.Span.Length > 0
            && text.Text[scalar.Span.Start] is '"' or '\'' or '|' or '>' ? text.Text[scalar.Span.Start] : '\0';
}
