namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Expressions that cannot be read, name slots that are not there, or do not fit together (P12). Each is looked at once, however many
/// classes have its slot: a name that one of them has may be there, one that none has is a slip.
/// </summary>
internal static class FormulaCheck
{
    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        Dictionary<Placed<string>, Formula?> read = [];
        foreach (Placed<string> written in WrittenSlots.Expressions(schema.Index).SelectMany(Stated))
        {
            if (!read.ContainsKey(written))
                read.Add(written, Read(written, bag));
        }
        if (read.Count == 0)
            return;
        foreach (IGrouping<Placed<string>, (string Slot, ClassModel Owner)> use in Uses(schema)
            .GroupBy(static u => u.Written, static u => (u.Slot, u.Owner)))
        {
            if (read.TryGetValue(use.Key, out Formula? formula) && formula is not null)
                CheckUse(use.Key, formula, [.. use], schema, bag);
        }
    }

    private static Formula? Read(Placed<string> written, DiagnosticBag bag)
    {
        ParsedFormula parsed = FormulaParser.Parse(written.Value);
        if (parsed.Problem is not { } problem)
            return parsed.Root;
        (Place place, bool isExact) = PlaceOf(written, problem.Span);
        if (problem.Name is { } name)
            bag.ReportUnknownName(SchemaDiagnostics.InvalidExpression, place, isExact ? place : null, name, problem.Known, problem.Message);
        else
            bag.Report(SchemaDiagnostics.InvalidExpression, place, problem.Message, "");
        return null;
    }

    /// <summary>Every expression with a slot it computes and a class on whose objects it does.</summary>
    private static IEnumerable<(Placed<string> Written, string Slot, ClassModel Owner)> Uses(ResolvedSchema schema)
    {
        Dictionary<InducedSlot, Placed<string>[]> formulas = schema.Slots.Distinct()
            .Select(static s => (s.Slot, Written: s.Slot.Definition.Within.SelectMany(Stated).ToArray()))
            .Where(static s => s.Written.Length > 0).ToDictionary(static s => s.Slot, static s => s.Written);
        foreach (ClassDefinition definition in schema.Index.Classes.Values)
        {
            ClassModel own = schema.View.FindClass(definition.Name.Value)!;
            foreach (InducedSlot slot in schema.Slots.Of(own.Name))
            {
                foreach (Placed<string> written in formulas.TryGetValue(slot, out Placed<string>[]? stated) ? stated : [])
                    yield return (written, slot.Layers.Name, own);
            }
            foreach (ClassExpression expression in WrittenSlots.OfClass(definition))
            {
                ClassModel owner = schema.View.FindClass(expression.IsA?.Value) ?? own;
                foreach (SlotDefinition condition in expression.SlotConditions)
                {
                    foreach (Placed<string> written in condition.Within.SelectMany(Stated))
                        yield return (written, condition.Name.Value, owner);
                }
            }
        }
    }

    private static IEnumerable<Placed<string>> Stated(SlotExpression expression) =>
        expression.Find(EqualsExpression.ExpressionMetaslot).SelectMany(static said => said.Texts);

    private static void CheckUse(
        Placed<string> written, Formula formula, IReadOnlyList<(string Slot, ClassModel Owner)> uses,
        ResolvedSchema schema, DiagnosticBag bag)
    {
        HashSet<TextSpan> unknown = [];
        foreach (SlotValue named in Operands(formula))
        {
            if (!uses.Any(use => schema.FindSlot(use.Owner, named.Name) is not null) && unknown.Add(named.Span))
                ReportUnknown(written, named, uses, schema, bag);
        }
        FormulaType typeOf(string name) =>
            uses.Select(use => schema.FindSlot(use.Owner, name)).FirstOrDefault(static s => s is not null) is { } slot
                ? TypeOf(slot, schema.View)
                : new(FormulaKind.Open);
        FormulaType result = new FormulaTyping(typeOf, problem => Report(written, problem, bag)).Of(formula);
        if (schema.FindSlot(uses[0].Owner, uses[0].Slot) is { } computed)
            CheckResult(written, formula, result, computed, schema.View, bag);
    }

    private static void CheckResult(
        Placed<string> written, Formula formula, FormulaType result, SlotModel computed, SchemaView view, DiagnosticBag bag)
    {
        FormulaKind wanted = TypeOf(computed, view).Kind;
        bool fits = !result.IsMany && wanted != FormulaKind.Object
            && (result.Kind == wanted || result.Kind == FormulaKind.Open || wanted == FormulaKind.Open
                || (result.Kind, wanted) is (FormulaKind.Text, FormulaKind.Time));
        if (!fits)
            Report(written, new FormulaProblem(
                formula.Span, $"it gives {result.Words}, and '{computed.Name}' takes {new FormulaType(wanted).Words}"), bag);
    }

    private static void ReportUnknown(
        Placed<string> written, SlotValue named, IReadOnlyList<(string Slot, ClassModel Owner)> uses,
        ResolvedSchema schema, DiagnosticBag bag)
    {
        // Inside the braces.
        int start = written.Value.IndexOf(named.Name, named.Span.Start, StringComparison.Ordinal);
        (Place place, bool isExact) = PlaceOf(written, new TextSpan(start, named.Name.Length));
        // A mixin may compute with slots that only the classes it is mixed into have; a name that nothing has is a slip.
        bool isElsewhere = schema.Index.Slots.ContainsKey(named.Name)
            || schema.Model.Classes.Any(c => schema.FindSlot(c, named.Name) is not null);
        DiagnosticDescriptor descriptor = SchemaDiagnostics.UnknownOperand
            with
        { Severity = isElsewhere ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error };
        bag.ReportUnknownName(
            descriptor, place, isExact ? place : null, named.Name,
            uses.SelectMany(static use => use.Owner.Slots).Select(static s => s.Name).Distinct(), uses[0].Slot, named.Name);
    }

    private static void Report(Placed<string> written, FormulaProblem problem, DiagnosticBag bag) =>
        bag.Report(SchemaDiagnostics.ExpressionTyping, PlaceOf(written, problem.Span).Place, problem.Message);

    /// <summary>
    /// Where a part of an expression stands; all of it where the file spells it in other letters, with escapes or over several lines.
    /// </summary>
    private static (Place Place, bool IsExact) PlaceOf(Placed<string> written, TextSpan part)
    {
        if (written.Place.PartOf(written.Value) is not { } whole)
            return (written.Place, false);
        return (whole with { Span = new TextSpan(whole.Span.Start + part.Start, part.Length) }, true);
    }

    private static IEnumerable<SlotValue> Operands(Formula formula) => formula switch
    {
        SlotValue slot => [slot],
        Negation negation => Operands(negation.Operand),
        Operation operation => Operands(operation.Left).Concat(Operands(operation.Right)),
        Comparison comparison => Operands(comparison.Left).Concat(Operands(comparison.Right)),
        Choice choice => choice.Branches.SelectMany(static b => Operands(b.Condition).Concat(Operands(b.Value)))
            .Concat(choice.Otherwise is { } otherwise ? Operands(otherwise) : []),
        Call call => call.Arguments.SelectMany(Operands),
        _ => [],
    };

    private static FormulaType TypeOf(SlotModel slot, SchemaView view)
    {
        FormulaKind kind = slot.Range switch
        {
            null => FormulaKind.Open,
            { Kind: RangeKind.Enum } => FormulaKind.Text,
            { Kind: RangeKind.Class } range when view.FindClass(range) is { IsAny: true } => FormulaKind.Open,
            { Kind: RangeKind.Class } => slot.Inlining == Inlining.None ? FormulaKind.Text : FormulaKind.Object,
            { } range => view.FindType(range) is { } type ? FormulaType.KindOf(type.Kind) : FormulaKind.Open,
        };
        return new FormulaType(kind, slot.Multivalued || slot.Find<ArrayShape>() is not null);
    }
}
