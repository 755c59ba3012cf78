namespace Verbatim.LinkML.Validation;

/// <summary>Holds a scalar to an enumeration.</summary>
internal static class EnumChecks
{
    public static bool Check(ValidationContext context, ValueSite site, ResolvedEnum @enum, DocumentNode node)
    {
        if (node is not ScalarNode { IsNull: false } scalar || scalar.Kind is ScalarKind.Number or ScalarKind.Boolean)
        {
            TextFix? fix = node is ScalarNode { IsNull: false } token && @enum.Find(token.Value) is not null
                ? QuotationMarks.Add(token) : null;
            ValueWalk.ReportKind(context, site, $"a value of {@enum.Model.Name}", node, fix);
            return false;
        }
        if (@enum.Find(scalar.Value) is { } value)
        {
            OtherReadings.Check(context, ScalarType.String, scalar);
            if (value.Deprecated is { } reason && context.Wants(DataDiagnostics.Deprecated))
                context.Report(DataDiagnostics.Deprecated, scalar.Span, Wording.Quote(value.Text), Wording.Line(reason));
            return true;
        }
        if (@enum.Model.IsOpen)
            return true;
        if (context.Wants(DataDiagnostics.UnknownEnumValue))
            ReportUnknown(context, @enum, scalar);
        return false;
    }

    private static void ReportUnknown(ValidationContext context, ResolvedEnum @enum, ScalarNode scalar)
    {
        string? nearest = NearestName.Find(scalar.Value, @enum.Texts);
        if (nearest is not null)
            context.Match();
        string advice = nearest is not null ? Wording.DidYouMean(nearest)
            : @enum.Texts.Count == 0 ? ", which has none"
            : $": expected {Wording.Alternatives([.. @enum.Texts])}";
        Diagnostic found = DataDiagnostics.UnknownEnumValue.At(
            context.Text.GetLocation(scalar.Span), Wording.Quote(scalar.Value), @enum.Model.Name, advice);
        context.Add(nearest is null ? found : found with { Fixes = [Change(context, @enum, scalar, nearest)] });
    }

    /// <summary>Certain where only the case is wrong, or a blank too many stands at an end, and no second value is written so.</summary>
    private static TextFix Change(ValidationContext context, ResolvedEnum @enum, ScalarNode scalar, string nearest)
    {
        bool isSlip = DocumentFix.DiffersByCase(scalar.Value, nearest) && scalar.Kind != ScalarKind.Block
            && @enum.Texts.Count(text => DocumentFix.DiffersByCase(scalar.Value, text)) == 1;
        return DocumentFix.Replace(context.Text, scalar, nearest) with { IsCertain = isSlip };
    }
}
