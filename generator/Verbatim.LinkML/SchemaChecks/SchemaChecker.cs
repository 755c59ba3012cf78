namespace Verbatim.LinkML.SchemaChecks;

/// <summary>Everything that can be wrong with a schema although each of its files reads well.</summary>
internal static class SchemaChecker
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        NameCheck.Check(schema, bag);
        ReferenceCheck.Check(schema, bag);
        MentionCheck.Check(schema, bag);
        PrefixCheck.Check(schema, bag);
        BoundsCheck.Check(schema, bag);
        ApplicationCheck.Check(schema, bag);
        IdentityCheck.Check(schema, bag);
        RefinementCheck.Check(schema, bag);
        ConditionCheck.Check(schema, bag);
        RuleCheck.Check(schema, bag);
        DefaultCheck.Check(schema, bag);
        FormulaCheck.Check(schema, bag);
        QuotationCheck.Check(schema, bag);
        TreeRootCheck.Check(schema, bag);
        InstantiationCheck.Check(schema, bag);
        OtherToolsCheck.Check(schema, bag);
    }
}
