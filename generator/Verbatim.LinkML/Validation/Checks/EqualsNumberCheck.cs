namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds a scalar to the number that it must be.</summary>
internal sealed class EqualsNumberCheck(EqualsNumber demand) : ScalarCheck
{
    private readonly Limit? _number = Limit.Read(demand.Number);

    public override string Words => demand.Number;

    protected override void Check(ValidationContext context, ValueSite site, ResolvedExpression owner, ScalarNode scalar)
    {
        if (_number!.Compare(scalar.Value, site.Type?.Kind) is not 0)
            ReportUnequal(
                context, site, demand.Number, scalar, DocumentFix.ReplaceByNumber(context.Text, scalar, demand.Number));
        else
            context.Match(Named);
    }
}
