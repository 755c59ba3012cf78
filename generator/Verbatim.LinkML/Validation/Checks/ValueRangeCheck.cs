namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds a number, a day or a time to a least and a greatest one. Whole and decimal numbers are compared exactly.</summary>
internal sealed class ValueRangeCheck(ValueRange range) : ScalarCheck
{
    private readonly Limit? _minimum = Limit.Read(range.Minimum);
    private readonly Limit? _maximum = Limit.Read(range.Maximum);

    public override string Words => string.Join(
        " and ", new[] { Said("at least", range.Minimum), Said("at most", range.Maximum) }.OfType<string>());

    protected override void Check(ValidationContext context, ValueSite site, ResolvedExpression owner, ScalarNode scalar)
    {
        if (_minimum?.IsPassed(scalar.Value, site.Type?.Kind, direction: -1) == true)
            Report(context, site, "at least", range.Minimum, scalar);
        if (_maximum?.IsPassed(scalar.Value, site.Type?.Kind, direction: 1) == true)
            Report(context, site, "at most", range.Maximum, scalar);
    }

    private static string? Said(string relation, string? limit) => limit is null ? null : $"{relation} {limit}";

    private static void Report(ValidationContext context, ValueSite site, string relation, string? limit, ScalarNode scalar)
    {
        if (context.Wants(DataDiagnostics.OutOfRange))
            context.Report(DataDiagnostics.OutOfRange, scalar.Span, site.Key, relation, limit, scalar.Value);
    }
}
