namespace Verbatim.LinkML.Validation;

/// <summary>Holds an object as a whole to an expression: the conditions of rules, and <c>any_of</c> and its kin on classes.</summary>
internal static class Conditions
{
    /// <summary>Says what is wrong where the expression fails.</summary>
    public static void Enforce(ValidationContext context, ResolvedClassExpression expression, ResolvedClass? @class,
        DocumentNode node, ObjectPlace place)
    {
        if (Evaluate(context, expression, @class, node) == Verdict.Fails)
            Explain(context, expression, @class, node, place);
    }

    /// <summary>Whether the expression holds. Nothing is reported.</summary>
    public static Verdict Evaluate(ValidationContext context, ResolvedClassExpression expression, ResolvedClass? @class, DocumentNode node)
    {
        Verdict verdict = EvaluateClass(context, expression, @class, node);
        foreach (ResolvedCondition condition in expression.Conditions)
            verdict = Verdicts.And(verdict, EvaluateSlot(context, condition, expression.Class ?? @class, node));
        if (expression.AnyOf is { } any)
            verdict = Verdicts.And(verdict, EvaluateAny(context, any, @class, node));
        if (expression.NoneOf is { } none)
            verdict = Verdicts.And(verdict, Verdicts.Not(EvaluateAny(context, none, @class, node)));
        foreach (ResolvedClassExpression branch in expression.AllOf ?? [])
            verdict = Verdicts.And(verdict, Evaluate(context, branch, @class, node));
        if (expression.ExactlyOneOf is { } one)
            verdict = Verdicts.And(verdict, EvaluateOne(context, one, @class, node));
        return verdict;
    }

    private static Verdict EvaluateClass(ValidationContext context, ResolvedClassExpression expression,
        ResolvedClass? @class, DocumentNode node)
    {
        if (expression.Class is { } demanded)
        {
            bool isKnown = @class is { Model.IsAny: false };
            return Decide(isKnown ? @class!.Is(demanded) : node is MappingNode mapping && IsValid(context, demanded, mapping));
        }
        if (expression.Type is { } type)
            return Decide(node is ScalarNode scalar && IsValid(context, type, scalar));
        return Verdict.Holds;
    }

    private static Verdict EvaluateSlot(ValidationContext context, ResolvedCondition condition, ResolvedClass? @class, DocumentNode node)
    {
        if (node is not MappingNode mapping)
            return Verdict.Unknown; // a reference: its object is not at hand
        if (mapping.Find(condition.Key) is not { } entry || !ObjectWalk.IsPresent(entry))
            return condition.WhenAbsent;
        if (condition.ForbidsValue)
            return Verdict.Fails;
        if (@class?.FindSlot(condition.Key) is not { } slot)
            return Verdict.Unknown;
        Nearness outer = context.BeginTrial();
        CheckInside(context, slot, condition.Value, @class, mapping, entry);
        return Decide(context.EndTrial(outer).Fits);
    }

    private static Verdict EvaluateAny(ValidationContext context, ResolvedClassExpression[] branches,
        ResolvedClass? @class, DocumentNode node)
    {
        Verdict verdict = Verdict.Fails;
        foreach (ResolvedClassExpression branch in branches)
            verdict = Verdicts.Or(verdict, Evaluate(context, branch, @class, node));
        return verdict;
    }

    private static Verdict EvaluateOne(ValidationContext context, ResolvedClassExpression[] branches,
        ResolvedClass? @class, DocumentNode node)
    {
        int holding = 0, unknown = 0;
        foreach (ResolvedClassExpression branch in branches)
        {
            Verdict verdict = Evaluate(context, branch, @class, node);
            holding += verdict == Verdict.Holds ? 1 : 0;
            unknown += verdict == Verdict.Unknown ? 1 : 0;
        }
        return Verdicts.ExactlyOne(holding, unknown);
    }

    /// <summary>Says what is wrong with an object that fails the expression; of several alternatives the nearest (P7).</summary>
    private static void Explain(ValidationContext context, ResolvedClassExpression expression, ResolvedClass? @class,
        DocumentNode node, ObjectPlace place)
    {
        if (EvaluateClass(context, expression, @class, node) == Verdict.Fails)
            Report(context, @class, node, place, $"is not a {expression.Class?.Name ?? expression.Type?.Model.Name}, which it must be");
        foreach (ResolvedCondition condition in expression.Conditions)
        {
            Verdict verdict = EvaluateSlot(context, condition, expression.Class ?? @class, node);
            if (verdict == Verdict.Fails)
                ExplainSlot(context, condition, expression.Class ?? @class, (MappingNode)node, place);
            else if (verdict == Verdict.Holds)
                context.Match();
        }
        foreach (ResolvedClassExpression branch in expression.AllOf ?? [])
            Enforce(context, branch, @class, node, place);
        if (expression.AnyOf is { } any && EvaluateAny(context, any, @class, node) == Verdict.Fails)
            ExplainNearest(context, any, @class, node, place);
        if (expression.NoneOf is { } none && EvaluateAny(context, none, @class, node) == Verdict.Holds)
            Report(context, @class, node, place, "fits an alternative that none may fit");
        if (expression.ExactlyOneOf is { } one)
            ExplainOne(context, one, @class, node, place);
    }

    private static void ExplainSlot(ValidationContext context, ResolvedCondition condition, ResolvedClass? @class,
        MappingNode node, ObjectPlace place)
    {
        if (node.Find(condition.Key) is not { } entry || !ObjectWalk.IsPresent(entry))
        {
            if (context.Wants(DataDiagnostics.MissingKey))
                ObjectWalk.ReportMissing(context, @class!, condition.Key, node, place, condition.Value);
            return;
        }
        context.Path.Enter(condition.Key);
        if (condition.ForbidsValue)
            PresenceCheck.Report(context, condition.Key, node, entry);
        if (@class?.FindSlot(condition.Key) is { } slot)
            CheckInside(context, slot, condition.Value, @class, node, entry);
        context.Path.Leave();
    }

    /// <summary>Holds a value to a condition, with what it is computed from looked up on its own object.</summary>
    private static void CheckInside(
        ValidationContext context, ResolvedSlot slot, ResolvedExpression condition, ResolvedClass @class,
        MappingNode node, MappingEntry entry)
    {
        bool isInside = ReferenceEquals(context.Path.Scope?.Node, node);
        if (!isInside)
            context.Path.EnterObject(node, @class, key: null);
        SlotWalk.CheckPresent(context, slot, condition, entry);
        if (!isInside)
            context.Path.LeaveObject();
    }

    private static void ExplainNearest(ValidationContext context, ResolvedClassExpression[] branches, ResolvedClass? @class,
        DocumentNode node, ObjectPlace place)
    {
        (ResolvedClassExpression? nearest, Nearness best) = (null, Nearness.None);
        foreach (ResolvedClassExpression branch in branches)
        {
            Nearness outer = context.BeginTrial();
            Explain(context, branch, @class, node, place);
            Nearness tried = context.EndTrial(outer);
            if (tried.IsNearerThan(best))
                (nearest, best) = (branch, tried);
        }
        if (nearest is null || !context.Wants(DataDiagnostics.NoAlternative, Math.Max(best.Changes, 1)))
            return;
        List<Diagnostic> found = context.BeginRehearsal();
        Explain(context, nearest, @class, node, place);
        List<Diagnostic> reasons = context.EndRehearsal(found);
        context.Add(Alternatives.FitsNone(context, NameOf(@class), branches.Length, reasons, SpanOf(node, place)));
    }

    private static void ExplainOne(ValidationContext context, ResolvedClassExpression[] branches, ResolvedClass? @class,
        DocumentNode node, ObjectPlace place)
    {
        int holding = branches.Count(branch => Evaluate(context, branch, @class, node) == Verdict.Holds);
        if (EvaluateOne(context, branches, @class, node) != Verdict.Fails)
            return;
        if (holding == 0)
            ExplainNearest(context, branches, @class, node, place);
        else
            Report(context, @class, node, place, $"fits {holding} of its {branches.Length} alternatives and must fit exactly one");
    }

    private static void Report(ValidationContext context, ResolvedClass? @class, DocumentNode node, ObjectPlace place, string problem)
    {
        if (context.Wants(DataDiagnostics.NoAlternative))
            context.Report(DataDiagnostics.NoAlternative, SpanOf(node, place), NameOf(@class), problem);
    }

    private static string NameOf(ResolvedClass? @class) => @class is null ? "the value" : $"this {@class.Name}";

    private static TextSpan SpanOf(DocumentNode node, ObjectPlace place) =>
        node is MappingNode mapping ? place.SpanOf(mapping) : node is ScalarNode { Span.Length: > 0 }
            ? node.Span : place.Holder ?? node.Span;

    private static Verdict Decide(bool holds) => holds ? Verdict.Holds : Verdict.Fails;

    private static bool IsValid(ValidationContext context, ResolvedClass @class, MappingNode node)
    {
        Nearness outer = context.BeginTrial();
        ObjectWalk.Check(context, @class, node, default);
        return context.EndTrial(outer).Fits;
    }

    private static bool IsValid(ValidationContext context, ResolvedType type, ScalarNode node)
    {
        Nearness outer = context.BeginTrial();
        ScalarChecks.Check(context, new ValueSite("", null, null, type), type, node);
        return context.EndTrial(outer).Fits;
    }
}
