namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds a value to <c>equals_expression</c>: what is computed from other values of the same object (P12).</summary>
internal sealed class EqualsExpressionCheck(string source) : ScalarCheck
{
    // Null where it cannot be read, which is reported with the schema.
    private readonly Formula? _formula = FormulaParser.Parse(source).Root;

    public override string Words => $"what {Wording.Name(source)} gives";

    protected override void Check(ValidationContext context, ValueSite site, ResolvedExpression owner, ScalarNode scalar)
    {
        if (_formula is null || context.Path.Scope is not { } scope || FormulaEvaluation.Of(_formula, scope) is not { } expected
            || IsAsComputed(scalar, expected, site.Type?.Kind))
            return;
        // What it is computed from may be what is wrong.
        ReportUnequal(context, site, $"{expected.Words}, which is {Wording.Name(source)}", scalar,
            FixOf(context, scalar, expected) is { } fix ? fix with { IsCertain = false } : null);
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

    private static TextFix? FixOf(ValidationContext context, ScalarNode scalar, ComputedValue expected) => expected.Kind switch
    {
        FormulaKind.Number => DocumentFix.ReplaceByNumber(context.Text, scalar, expected.Number.ToString()),
        FormulaKind.Truth => null,
        _ => DocumentFix.Replace(context.Text, scalar, expected.Text),
    };
}
