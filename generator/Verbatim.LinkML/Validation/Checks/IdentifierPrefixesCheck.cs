namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Warns of identifiers outside the prefixes that their class lists; where it allows no others, an error (P17).</summary>
internal sealed class IdentifierPrefixesCheck(IdentifierPrefixes demand) : ConstraintCheck
{
    /// <summary>Holds an identifier to the prefixes.</summary>
    public void Check(ValidationContext context, ResolvedClass @class, ScalarNode identifier)
    {
        int colon = identifier.Value.IndexOf(':', StringComparison.Ordinal);
        foreach (string prefix in demand.Prefixes)
        {
            if (colon == prefix.Length && identifier.Value.StartsWith(prefix, StringComparison.Ordinal))
                return;
        }
        if (!context.Wants(DataDiagnostics.UnexpectedPrefix, weight: 1, demand.AreClosed))
            return;
        Diagnostic found = DataDiagnostics.UnexpectedPrefix.At(
            context.Text.GetLocation(identifier.Span), @class.Name, Wording.Alternatives(demand.Prefixes), Wording.Quote(identifier.Value));
        context.Add(demand.AreClosed ? found with { Severity = DiagnosticSeverity.Error } : found);
    }
}
