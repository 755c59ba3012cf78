namespace Verbatim.LinkML.Validation.Computation;

/// <summary>
/// Computes an expression for an object (P12). Null means that there is no value: a slot without one, a division by zero, or values that
/// do not go together, which the schema could not know of.
/// </summary>
internal static class FormulaEvaluation
{
    public static ComputedValue? Of(Formula formula, ObjectScope scope) => formula switch
    {
        NumberLiteral number => Magnitude.OfNumber(number.Text) is { } value ? ComputedValue.Of(value) : null,
        TextLiteral text => ComputedValue.Of(text.Text),
        TruthLiteral truth => ComputedValue.Of(truth.Value),
        SlotValue slot => OfSlot(slot, scope),
        Negation negation => Of(negation.Operand, scope) is { Kind: FormulaKind.Number } value
            ? ComputedValue.Of(Arithmetic.Negate(value.Number)) : null,
        Operation operation => OfOperation(operation, scope),
        Comparison comparison => OfComparison(comparison, scope),
        Choice choice => OfChoice(choice, scope),
        _ => OfCall((Call)formula, scope),
    };

    private static ComputedValue? OfSlot(SlotValue formula, ObjectScope scope)
    {
        (ResolvedSlot? slot, DocumentNode? node) = scope.Find(formula.Name);
        return node is ScalarNode scalar ? ComputedValue.Read(scalar, ObjectScope.KindOf(slot!)) : null;
    }

    private static ComputedValue? OfOperation(Operation operation, ObjectScope scope)
    {
        if (Of(operation.Left, scope) is not { } left || Of(operation.Right, scope) is not { } right)
            return null;
        if (left.Kind == FormulaKind.Number && right.Kind == FormulaKind.Number)
            return Arithmetic.Apply(operation.Sign, left.Number, right.Number) is { } result ? ComputedValue.Of(result) : null;
        return operation.Sign == "+" && left.Kind == FormulaKind.Text && right.Kind == FormulaKind.Text
            ? ComputedValue.Of(left.Text + right.Text) : null;
    }

    private static ComputedValue? OfComparison(Comparison comparison, ObjectScope scope)
    {
        if (Of(comparison.Left, scope) is not { } left || Of(comparison.Right, scope) is not { } right
            || ComputedValue.Compare(left, right) is not { } order)
            return null;
        return ComputedValue.Of(comparison.Sign switch
        {
            "==" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        });
    }

    private static ComputedValue? OfChoice(Choice choice, ObjectScope scope)
    {
        foreach (Branch branch in choice.Branches)
        {
            if (Of(branch.Condition, scope) is not { Kind: FormulaKind.Truth } condition)
                return null;
            if (condition.Truth)
                return Of(branch.Value, scope);
        }
        return choice.Otherwise is { } otherwise ? Of(otherwise, scope) : null;
    }

    private static ComputedValue? OfCall(Call call, ObjectScope scope)
    {
        if (call.Arguments.Count > 1)
            return Extreme(call.Arguments.Select(argument => Of(argument, scope)), call.Function);
        if (call.Function == FormulaFunction.Str)
            return Of(call.Arguments[0], scope) is { } value ? ComputedValue.Of(value.AsText) : null;
        DocumentNode? list = call.Arguments[0] is SlotValue slot ? scope.Find(slot.Name).Node : null;
        if (call.Function == FormulaFunction.Len && list is SequenceNode or MappingNode)
            return ComputedValue.Of(
                Magnitude.Of(list is SequenceNode { Items.Count: var items } ? items : ((MappingNode)list).Entries.Count));
        if (list is SequenceNode sequence)
            return OfList(call.Function, Members((SlotValue)call.Arguments[0], sequence, scope));
        bool takesText = call.Function is FormulaFunction.Len or FormulaFunction.StrLen;
        return takesText && Of(call.Arguments[0], scope) is { Kind: FormulaKind.Text or FormulaKind.Time } text
            ? ComputedValue.Of(Magnitude.Of(Characters(text.Text))) : null;
    }

    private static ComputedValue? OfList(FormulaFunction function, IEnumerable<ComputedValue?> members) => function switch
    {
        FormulaFunction.Sum => Sum(members),
        FormulaFunction.Min or FormulaFunction.Max => Extreme(members, function),
        _ => null,
    };

    private static IEnumerable<ComputedValue?> Members(SlotValue formula, SequenceNode list, ObjectScope scope)
    {
        FormulaKind kind = ObjectScope.KindOf(scope.Find(formula.Name).Slot!);
        return list.Items.Select(item => item is ScalarNode { IsNull: false } scalar ? ComputedValue.Read(scalar, kind) : null);
    }

    private static ComputedValue? Sum(IEnumerable<ComputedValue?> members)
    {
        Magnitude total = Magnitude.Of(0);
        foreach (ComputedValue? member in members)
        {
            if (member is not { Kind: FormulaKind.Number } number || Arithmetic.Apply("+", total, number.Number) is not { } next)
                return null;
            total = next;
        }
        return ComputedValue.Of(total);
    }

    private static ComputedValue? Extreme(IEnumerable<ComputedValue?> members, FormulaFunction function)
    {
        ComputedValue? best = null;
        foreach (ComputedValue? member in members)
        {
            if (member is not { } next)
                return null;
            if (best is { } current && ComputedValue.Compare(next, current) is not { } order)
                return null;
            if (best is not { } kept
                || (function == FormulaFunction.Min ? ComputedValue.Compare(next, kept) < 0 : ComputedValue.Compare(next, kept) > 0))
                best = next;
        }
        return best;
    }

    // As Python counts: a character outside the basic plane is one.
    private static int Characters(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        return count;
    }
}
