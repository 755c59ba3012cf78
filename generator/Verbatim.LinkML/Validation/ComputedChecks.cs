namespace Verbatim.LinkML.Validation;

/// <summary>Holds a value to <c>equals_expression</c>: what is computed from other values of the same object (P12).</summary>
internal static class ComputedChecks
{
    public static void Check(ValidationContext context, ValueSite site, ResolvedExpression expression, Formula formula, ScalarNode scalar)
    {
        if (context.Path.Scope is not { } scope || FormulaEvaluation.Of(formula, scope) is not { } expected
            || IsAsComputed(scalar, expected, site.Type?.Kind))
            return;
        if (!context.Wants(DataDiagnostics.NotEqual))
            return;
        string source = expression.Model.EqualsExpression!;
        Diagnostic found = DataDiagnostics.NotEqual.At(
            context.Text.GetLocation(scalar.Span), site.Key, $"{expected.Words}, which is {Wording.Name(source)}",
            Wording.Describe(scalar));
        // What it is computed from may be what is wrong.
        context.Add(found with { Fixes = FixesOf(context, scalar, expected).Uncertain() });
    }

    private static bool IsAsComputed(ScalarNode scalar, ComputedValue expected, ScalarType? type)
    {
        if (ComputedValue.Read(scalar, expected.Kind) is not { } actual)
            return false;
        return expected.Kind == FormulaKind.Number
            ? Arithmetic.AreEqual(actual.Number, expected.Number, type is ScalarType.Float or ScalarType.Double)
            : ComputedValue.Compare(actual, type is { } known && FormulaType.KindOf(known) == FormulaKind.Time
                ? expected with { Kind = FormulaKind.Time } : expected) == 0;
    }

    private static EquatableArray<TextFix> FixesOf(ValidationContext context, ScalarNode scalar, ComputedValue expected)
    {
        TextFix? fix = expected.Kind switch
        {
            FormulaKind.Number => DocumentFix.ReplaceByNumber(context.Text, scalar, expected.Number.ToString()),
            FormulaKind.Truth => null,
            _ => DocumentFix.Replace(context.Text, scalar, expected.Text),
        };
        return fix is null ? [] : [fix];
    }
}
