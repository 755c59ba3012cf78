namespace Verbatim.LinkML.Validation;

/// <summary>Holds a scalar to its pattern, its limits and the values demanded of it.</summary>
internal static class ConstraintChecks
{
    public static void Check(ValidationContext context, ValueSite site, ResolvedExpression expression, ScalarNode scalar)
    {
        if (expression.Pattern is { } pattern)
            CheckPattern(context, site, expression, pattern, scalar);
        if (expression.Minimum is { } minimum && minimum.Compare(scalar.Value, site.Type?.Kind) < 0)
            ReportRange(context, site, "at least", minimum, scalar);
        if (expression.Maximum is { } maximum && maximum.Compare(scalar.Value, site.Type?.Kind) > 0)
            ReportRange(context, site, "at most", maximum, scalar);
        if (expression.Model.EqualsString is { } text && scalar.Value != text)
            ReportUnequal(context, site, Wording.Quote(text), scalar, Change(context, scalar, text));
        if (!expression.Model.EqualsStringIn.IsEmpty && !IsOneOf(scalar.Value, expression.Model.EqualsStringIn))
            ReportUnequal(context, site, Wording.Alternatives([.. expression.Model.EqualsStringIn]), scalar,
                NearestName.Find(scalar.Value, expression.Model.EqualsStringIn) is { } nearest
                    ? DocumentFix.Replace(context.Text, scalar, nearest) : null);
        if (expression.Number is { } number && number.Compare(scalar.Value, site.Type?.Kind) is not 0)
            ReportUnequal(context, site, number.Text, scalar, DocumentFix.ReplaceByNumber(context.Text, scalar, number.Text));
        if (expression.Formula is { } formula)
            ComputedChecks.Check(context, site, expression, formula, scalar);
    }

    private static void CheckPattern(
        ValidationContext context, ValueSite site, ResolvedExpression expression, PatternMatcher pattern, ScalarNode scalar)
    {
        bool? matches = pattern.Matches(scalar.Value);
        if (matches == true)
            return;
        DiagnosticDescriptor descriptor = matches is null ? DataDiagnostics.PatternTooSlow : DataDiagnostics.PatternMismatch;
        if (!context.Wants(descriptor))
            return;
        string shown = Wording.Quote(scalar.Value), source = Wording.Quote(pattern.Source);
        object?[] arguments = matches is null ? [source, site.Key, shown] : [shown, ExpectationOf(site, expression, source)];
        context.Report(descriptor, scalar.Span, arguments);
    }

    /// <summary>A type that says what it is tells more than its pattern does.</summary>
    private static string ExpectationOf(ValueSite site, ResolvedExpression expression, string pattern) =>
        site.Type is { Model: { Description: { Length: > 0 } description, Name: var name } } type
            && ReferenceEquals(type.Constraint, expression)
            ? $"{name}, the type of '{site.Key}': {Wording.FirstSentence(description)}"
            : $"the pattern {pattern} of '{site.Key}'";

    private static bool IsOneOf(string text, EquatableArray<string> texts)
    {
        foreach (string candidate in texts)
        {
            if (candidate == text)
                return true;
        }
        return false;
    }

    private static void ReportRange(ValidationContext context, ValueSite site, string relation, Limit limit, ScalarNode scalar)
    {
        if (context.Wants(DataDiagnostics.OutOfRange))
            context.Report(DataDiagnostics.OutOfRange, scalar.Span, site.Key, relation, limit.Text, scalar.Value);
    }

    private static void ReportUnequal(ValidationContext context, ValueSite site, string expected, ScalarNode scalar, TextFix? fix)
    {
        if (!context.Wants(DataDiagnostics.NotEqual))
            return;
        Diagnostic found = DataDiagnostics.NotEqual.At(context.Text.GetLocation(scalar.Span), site.Key, expected, Wording.Describe(scalar));
        context.Add(fix is null ? found : found with { Fixes = [fix] });
    }

    private static TextFix Change(ValidationContext context, ScalarNode scalar, string text) =>
        DocumentFix.Replace(context.Text, scalar, text)
            with
        { IsCertain = scalar.Kind != ScalarKind.Block && DocumentFix.DiffersByCase(scalar.Value, text) };
}
