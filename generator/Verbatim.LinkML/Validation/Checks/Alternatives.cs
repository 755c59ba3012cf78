namespace Verbatim.LinkML.Validation.Checks;

/// <summary>
/// Holds a value to <c>any_of</c>, <c>all_of</c>, <c>exactly_one_of</c> and <c>none_of</c>, and tells of the branch that came nearest (P7).
/// </summary>
internal sealed class Alternatives(BooleanExpression expression, ResolvedExpression[] branches) : ConstraintCheck
{
    public override void CheckValue(ValidationContext context, ValueSite site, ResolvedExpression owner, DocumentNode node) =>
        Check(context, new ValueSubject(site, node));

    public override void CheckList(ValidationContext context, ResolvedSlot slot, MappingEntry entry, SequenceNode? list, int count)
    {
        if (list is not null)
            Check(context, new ListSubject(slot, entry));
    }

    private void Check<T>(ValidationContext context, T subject)
        where T : struct, IAlternativeSubject
    {
        switch (expression.Operator)
        {
            case BooleanOperator.AllOf:
                foreach (ResolvedExpression branch in branches)
                    subject.Check(context, branch);
                break;
            case BooleanOperator.AnyOf:
                CheckAny(context, branches, subject);
                break;
            case BooleanOperator.ExactlyOneOf:
                CheckOne(context, branches, subject);
                break;
            default:
                CheckNone(context, branches, subject);
                break;
        }
    }

    private static void CheckAny<T>(ValidationContext context, ResolvedExpression[] branches, T subject)
        where T : struct, IAlternativeSubject
    {
        (int nearest, Nearness best) = (0, Nearness.None);
        for (int i = 0; i < branches.Length && !best.Fits; i++)
        {
            Nearness tried = Try(context, branches[i], subject);
            if (tried.IsNearerThan(best))
                (nearest, best) = (i, tried);
        }
        Tell(context, branches, subject, nearest, best);
    }

    private static void CheckOne<T>(ValidationContext context, ResolvedExpression[] branches, T subject)
        where T : struct, IAlternativeSubject
    {
        (int nearest, Nearness best, int fitting) = (0, Nearness.None, 0);
        for (int i = 0; i < branches.Length; i++)
        {
            Nearness tried = Try(context, branches[i], subject);
            fitting += tried.Fits ? 1 : 0;
            if (tried.IsNearerThan(best))
                (nearest, best) = (i, tried);
        }
        if (fitting <= 1)
            Tell(context, branches, subject, nearest, best);
        else if (context.Wants(DataDiagnostics.NoAlternative))
            context.Report(DataDiagnostics.NoAlternative,
                subject.Span, $"'{subject.Name}'", $"fits {fitting} of its {branches.Length} alternatives and must fit exactly one");
    }

    private static void CheckNone<T>(ValidationContext context, ResolvedExpression[] branches, T subject)
        where T : struct, IAlternativeSubject
    {
        for (int i = 0; i < branches.Length; i++)
        {
            bool fits = Try(context, branches[i], subject).Fits;
            if (fits && context.Wants(DataDiagnostics.NoAlternative))
                context.Report(DataDiagnostics.NoAlternative,
                    subject.Span, $"'{subject.Name}'", $"is {branches[i].Words}, which it must not be");
        }
    }

    private static Nearness Try<T>(ValidationContext context, ResolvedExpression branch, T subject)
        where T : struct, IAlternativeSubject
    {
        Nearness outer = context.BeginTrial();
        subject.Check(context, branch);
        return context.EndTrial(outer);
    }

    /// <summary>Walks the branch that fits once more, to record what is in it; else says why the nearest does not.</summary>
    private static void Tell<T>(ValidationContext context, ResolvedExpression[] branches, T subject, int nearest, Nearness tried)
        where T : struct, IAlternativeSubject
    {
        if (branches.Length == 0)
            return;
        if (!context.IsTelling)
        {
            context.Count(tried);
            return;
        }
        if (tried.Fits || branches.Length == 1)
        {
            subject.Check(context, branches[nearest]);
            return;
        }
        context.Wants(DataDiagnostics.NoAlternative);
        (List<Diagnostic> reasons, int near) = Rehearse(context, branches[nearest], subject);
        // Of a scalar that is wrong for several, one may know what was meant.
        for (int i = nearest + 1; subject.IsScalar && i < branches.Length; i++)
        {
            if (Try(context, branches[i], subject) == tried && Rehearse(context, branches[i], subject) is var other && other.Near > near)
                (reasons, near) = other;
        }
        context.Add(FitsNone(context, $"'{subject.Name}'", branches.Length, reasons, subject.Span));
    }

    /// <summary>What is wrong by a branch, and how many names it knows that are near to what was written.</summary>
    private static (List<Diagnostic> Reasons, int Near) Rehearse<T>(ValidationContext context, ResolvedExpression branch, T subject)
        where T : struct, IAlternativeSubject
    {
        List<Diagnostic> outer = context.BeginRehearsal();
        int before = context.Nearness.Matches;
        subject.Check(context, branch);
        int near = context.Nearness.Matches - before;
        return (context.EndRehearsal(outer), near);
    }

    /// <summary>The finding that no alternative fits, at the first thing that is wrong with the nearest.</summary>
    public static Diagnostic FitsNone(ValidationContext context, string name, int count, List<Diagnostic> reasons, TextSpan span)
    {
        Diagnostic? first = reasons.Find(static d => d.Severity == DiagnosticSeverity.Error);
        if (first is null)
            return DataDiagnostics.NoAlternative.At(context.Text.GetLocation(span), name, $"fits none of its {count} alternatives");
        Diagnostic found =
            DataDiagnostics.NoAlternative.At(first.Location, name, $"fits none of its {count} alternatives; the nearest: {first.Message}");
        return found with
        {
            Path = first.Path,
            // What fixes the nearest alternative may not be what was meant.
            Fixes = first.Fixes.Uncertain(),
            Related = reasons.Where(d => !ReferenceEquals(d, first)).Select(static d => new RelatedLocation(d.Message, d.Location))
                .ToEquatableArray(),
        };
    }
}
