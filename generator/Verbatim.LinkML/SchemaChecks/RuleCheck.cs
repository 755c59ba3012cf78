namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Rules that look as if they demanded something and are never applied.</summary>
internal static class RuleCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            foreach (RuleDefinition rule in definition.Rules)
            {
                bool demands = (rule.Postconditions ?? rule.ElseConditions) is not null;
                if (demands && rule.Preconditions is null && !rule.Deactivated)
                    bag.Report(SchemaDiagnostics.RuleNeverApplied, rule.Place, definition.Name.Value);
            }
        }
    }
}
