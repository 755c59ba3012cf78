namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds the text of a scalar to a pattern (P13).</summary>
internal sealed class PatternCheck(PatternMatcher pattern) : ScalarCheck
{
    public override string Words => $"like {Wording.Quote(pattern.Source)}";

    protected override void Check(ValidationContext context, ValueSite site, ResolvedExpression owner, ScalarNode scalar)
    {
        // Of the spellings of a whole number the usual one counts.
        string text = site.Type?.Kind == ScalarType.Integer ? LexicalValue.Of(ScalarType.Integer, scalar.Value) : scalar.Value;
        bool? matches = pattern.Matches(text);
        if (matches == true)
            return;
        DiagnosticDescriptor descriptor = matches is null ? DataDiagnostics.PatternTooSlow : DataDiagnostics.PatternMismatch;
        if (!context.Wants(descriptor))
            return;
        string shown = Wording.Quote(scalar.Value), source = Wording.Quote(pattern.Source);
        object?[] arguments = matches is null ? [source, site.Key, shown] : [shown, ExpectationOf(site, owner, source)];
        context.Report(descriptor, scalar.Span, arguments);
    }

    /// <summary>A type that says what it is tells more than its pattern does.</summary>
    private static string ExpectationOf(ValueSite site, ResolvedExpression owner, string pattern) =>
        site.Type is { Model: { Description: { Length: > 0 } description, Name: var name } } type && ReferenceEquals(type.Constraint, owner)
            ? $"{name}, the type of '{site.Key}': {Wording.FirstSentence(description)}"
            : $"the pattern {pattern} of '{site.Key}'";
}
