namespace Verbatim.LinkML.Validation;

/// <summary>Holds an object to the rules of its class.</summary>
internal static class RuleChecks
{
    public static void Check(ValidationContext context, ResolvedClass @class, MappingNode node, ObjectPlace place)
    {
        foreach (ResolvedRule rule in @class.Rules)
        {
            // A rule without preconditions is applied by no implementation, and the conformance suite says so too.
            if (rule.Preconditions is not { } preconditions)
                continue;
            Verdict applies = Conditions.Evaluate(context, preconditions, @class, node);
            ResolvedClassExpression? demanded = applies == Verdict.Holds ? rule.Postconditions : rule.ElseConditions;
            if (demanded is not null)
                Enforce(context, rule, demanded, @class, node, place);
            bool holdsBackwards = rule.Model.Bidirectional && applies == Verdict.Fails && rule.Postconditions is { } postconditions
                && Conditions.Evaluate(context, postconditions, @class, node) == Verdict.Holds;
            if (holdsBackwards)
                Enforce(context, rule, preconditions, @class, node, place);
        }
    }

    private static void Enforce(
        ValidationContext context, ResolvedRule rule, ResolvedClassExpression demanded, ResolvedClass @class,
        MappingNode node, ObjectPlace place)
    {
        if (!context.IsTelling)
        {
            Conditions.Enforce(context, demanded, @class, node, place);
            return;
        }
        List<Diagnostic> outer = context.BeginRehearsal();
        Conditions.Enforce(context, demanded, @class, node, place);
        foreach (Diagnostic reason in context.EndRehearsal(outer))
        {
            string description = rule.Model.Description is { Length: > 0 } text ? ": " + Wording.Line(text) : "";
            Diagnostic found = DataDiagnostics.RuleBroken.At(reason.Location, reason.Message, rule.Model.Owner, description);
            // What the rule starts from may be what is wrong.
            context.Add(found with { Path = reason.Path, Fixes = reason.Fixes.Uncertain(), Related = reason.Related });
        }
    }
}
