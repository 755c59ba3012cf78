namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds a scalar to texts, one of which it must be: by what they are as values of its type.</summary>
internal sealed class EqualsStringCheck(EqualsString demand) : ScalarCheck
{
    public override string Words => demand.Texts.Count == 1 ? Wording.Quote(demand.Texts[0]) : $"one of {Wording.Alternatives(demand.Texts)}";

    protected override void Check(ValidationContext context, ValueSite site, ResolvedExpression owner, ScalarNode scalar)
    {
        if (IsOneOf(scalar.Value, site.Type?.Kind))
        {
            context.Match(Named);
            return;
        }
        string? nearest = context.IsTelling ? NearestName.Find(scalar.Value, demand.Texts) : null;
        if (nearest is not null)
            context.Match();
        TextFix? fix = demand.Texts.Count == 1 ? Change(context, scalar, demand.Texts[0])
            : nearest is not null ? DocumentFix.Replace(context.Text, scalar, nearest) : null;
        ReportUnequal(context, site, Wording.Alternatives(demand.Texts), scalar, fix);
    }

    private bool IsOneOf(string text, ScalarType? type)
    {
        foreach (string candidate in demand.Texts)
        {
            if (candidate == text)
                return true;
        }
        if (type is not { } known || !LexicalValue.HasSpellings(known))
            return false;
        string value = LexicalValue.Of(known, text);
        return demand.Texts.Any(candidate => LexicalValue.Of(known, candidate) == value);
    }

    private static TextFix Change(ValidationContext context, ScalarNode scalar, string text) =>
        DocumentFix.Replace(context.Text, scalar, text)
            with
        { IsCertain = scalar.Kind != ScalarKind.Block && DocumentFix.DiffersByCase(scalar.Value, text) };
}
