namespace Verbatim.LinkML.Validation;

/// <summary>Holds a scalar to its declared type (P14): the kind of token, then its spelling, then what the type adds.</summary>
internal static class ScalarChecks
{
    public static bool Check(ValidationContext context, ValueSite site, ResolvedType type, DocumentNode node)
    {
        if (node is not ScalarNode { IsNull: false } scalar)
        {
            ValueWalk.ReportKind(context, site, LexicalScalar.Describe(type.Kind), node, LexicalScalar.IsText(type.Kind)
                ? QuotationMarks.AddToBrackets(context.Tree, node) : null);
            return false;
        }
        if (!IsTokenOf(type.Kind, scalar.Kind) || !LexicalScalar.Fits(type.Kind, scalar.Value.AsSpan())
            || IsNumberForUri(context.Tree, type.Kind, scalar))
        {
            if (context.Wants(DataDiagnostics.WrongType))
                ReportType(context, site, type.Kind, scalar);
            return false;
        }
        foreach (ConstraintCheck check in type.Constraint.OfValue)
            check.CheckValue(context, site with { Type = type }, type.Constraint, scalar);
        PrefixChecks.Check(context, type.Kind, scalar);
        OtherReadings.Check(context, type.Kind, scalar);
        return type.Kind != ScalarType.JsonPointer || PointsSomewhere(context, scalar);
    }

    /// <summary>Whether a token can be of the type: plain YAML is what its range says, all else is what it is.</summary>
    private static bool IsTokenOf(ScalarType type, ScalarKind kind) => kind switch
    {
        ScalarKind.Plain => true,
        ScalarKind.Number => LexicalScalar.IsNumber(type),
        ScalarKind.Boolean => type == ScalarType.Boolean,
        _ => LexicalScalar.IsText(type),
    };

    // A number that stands bare is no URI, though every character of it could be in one.
    private static bool IsNumberForUri(DocumentTree tree, ScalarType type, ScalarNode scalar) =>
        scalar.Kind == ScalarKind.Plain
        && type is ScalarType.Uri or ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier
        && LexicalName.LooksLikeNumber(scalar.Value.AsSpan()) && OtherReadings.IsPlain(tree, scalar);

    private static void ReportType(ValidationContext context, ValueSite site, ScalarType type, ScalarNode scalar)
    {
        bool isDate = type is ScalarType.Date or ScalarType.DateTime or ScalarType.DateOrDateTime;
        string? reason = isDate ? LexicalDate.Explain(scalar.Value.AsSpan())
            : ExplainToken(type, scalar.Kind) ?? LexicalNumber.Explain(type, scalar.Value.AsSpan());
        Diagnostic found = DataDiagnostics.WrongType.At(
            context.Text.GetLocation(scalar.Span), LexicalScalar.Describe(type), site.Key, Wording.Describe(scalar), reason is null
                ? "" : ": " + reason);
        context.Add(found with { Fixes = FixToken(context.Tree, type, scalar) is { } fix ? [fix] : [] });
    }

    private static string? ExplainToken(ScalarType type, ScalarKind kind) => kind switch
    {
        ScalarKind.Quoted when !LexicalScalar.IsText(type) => "in quotation marks it is a string",
        ScalarKind.Number or ScalarKind.Boolean when LexicalScalar.IsText(type) => "a string stands in quotation marks",
        _ => null,
    };

    private static TextFix? FixToken(DocumentTree tree, ScalarType type, ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Quoted when !LexicalScalar.IsText(type)
            && LexicalScalar.Fits(type, scalar.Value.AsSpan()) => QuotationMarks.Remove(tree.Format, scalar),
        ScalarKind.Number or ScalarKind.Boolean when LexicalScalar.IsText(type)
            && LexicalScalar.Fits(type, scalar.Value.AsSpan()) => QuotationMarks.Add(scalar),
        _ => null,
    };

    private static bool PointsSomewhere(ValidationContext context, ScalarNode scalar)
    {
        string pointer = scalar.Value.TrimStart('#').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        if (context.Tree.Find(pointer) is not null)
            return true;
        if (context.Wants(DataDiagnostics.PointerToNowhere))
            context.Report(DataDiagnostics.PointerToNowhere, scalar.Span, Wording.Quote(scalar.Value));
        return false;
    }
}
