namespace Verbatim.LinkML.Formulas;

/// <summary>Finds out what an expression gives, and where its parts do not go together.</summary>
/// <param name="typeOf">What the slot of a name holds; open where the name is not known, which others report.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class FormulaTyping(Func<string, FormulaType> typeOf, Action<FormulaProblem> report)
{
    private static readonly FormulaType Open = new(FormulaKind.Open);
    private static readonly FormulaType Number = new(FormulaKind.Number);
    private static readonly FormulaType Truth = new(FormulaKind.Truth);

    /// <summary>What the expression gives; open where that is not known before there are values.</summary>
    public FormulaType Of(Formula formula) => formula switch
    {
        NumberLiteral => Number,
        TextLiteral => new(FormulaKind.Text),
        TruthLiteral => Truth,
        SlotValue slot => typeOf(slot.Name),
        Negation negation => Demand(negation.Operand, FormulaKind.Number, "'-'"),
        Operation operation => OfOperation(operation),
        Comparison comparison => OfComparison(comparison),
        Choice choice => OfChoice(choice),
        _ => OfCall((Call)formula),
    };

    private FormulaType OfOperation(Operation operation)
    {
        string sign = $"'{operation.Sign}'";
        FormulaKind left = One(operation.Left, sign).Kind;
        FormulaKind right = One(operation.Right, sign).Kind;
        if (operation.Sign == "+" && (left == FormulaKind.Text || right == FormulaKind.Text))
        {
            FormulaKind other = left == FormulaKind.Text ? right : left;
            if (other is FormulaKind.Text or FormulaKind.Open)
                return new(FormulaKind.Text);
            Report(operation, $"'+' adds numbers or puts texts together; here it has a text and {new FormulaType(other).Words}");
            return Open;
        }
        if (operation.Sign == "+" && (left == FormulaKind.Open || right == FormulaKind.Open))
            return new(left == FormulaKind.Open ? right : left);
        Demand(operation.Left, left, FormulaKind.Number, sign);
        Demand(operation.Right, right, FormulaKind.Number, sign);
        return Number;
    }

    private FormulaType OfComparison(Comparison comparison)
    {
        FormulaKind left = One(comparison.Left, $"'{comparison.Sign}'").Kind;
        FormulaKind right = One(comparison.Right, $"'{comparison.Sign}'").Kind;
        if (!GoTogether(left, right))
            Report(comparison, $"'{comparison.Sign}' compares {new FormulaType(left).Words} with {new FormulaType(right).Words}");
        else if (comparison.Sign is not ("==" or "!=") && (left == FormulaKind.Truth || right == FormulaKind.Truth))
            Report(comparison, $"'{comparison.Sign}' has no order for true and false");
        return Truth;
    }

    private FormulaType OfChoice(Choice choice)
    {
        FormulaType all = Open;
        foreach (Branch branch in choice.Branches)
        {
            Demand(branch.Condition, FormulaKind.Truth, "a condition");
            all = Same(all, branch.Value);
        }
        return choice.Otherwise is { } otherwise ? Same(all, otherwise) : all;
    }

    private FormulaType OfCall(Call call)
    {
        string name = $"'{call.Function.ToString().ToLowerInvariant()}'";
        bool takesEach = call.Function is FormulaFunction.Min or FormulaFunction.Max && call.Arguments.Count > 1;
        if (takesEach)
            return call.Arguments.Aggregate(Open, Same);
        if (call.Arguments.Count > 1)
            Report(call.Arguments[1], $"{name} takes one value");
        if (call.Function == FormulaFunction.StrLen)
        {
            Demand(call.Arguments[0], FormulaKind.Text, name);
            return Number;
        }
        if (call.Function == FormulaFunction.Str)
        {
            One(call.Arguments[0], name);
            return new(FormulaKind.Text);
        }
        FormulaType taken = Of(call.Arguments[0]);
        bool isMany = taken.IsMany || taken.Kind == FormulaKind.Open;
        if (call.Function == FormulaFunction.Len)
        {
            if (!isMany && taken.Kind != FormulaKind.Text)
                Report(call.Arguments[0], $"{name} takes several values or a text, not {taken.Words}");
            return Number;
        }
        if (!isMany)
            Report(call.Arguments[0], $"{name} takes several values, not {taken.Words}");
        else if (call.Function == FormulaFunction.Sum && taken.Kind is not (FormulaKind.Number or FormulaKind.Open))
            Report(call.Arguments[0], $"{name} adds numbers; each of these is {new FormulaType(taken.Kind).Words}");
        return call.Function == FormulaFunction.Sum ? Number : new(taken.Kind);
    }

    private FormulaType Same(FormulaType all, Formula next)
    {
        FormulaType type = One(next, "a choice of values");
        if (!GoTogether(all.Kind, type.Kind))
            Report(next, $"this is {type.Words}, where another alternative is {all.Words}");
        return all.Kind == FormulaKind.Open ? type : all;
    }

    private FormulaType Demand(Formula formula, FormulaKind kind, string user)
    {
        Demand(formula, One(formula, user).Kind, kind, user);
        return new(kind);
    }

    private void Demand(Formula formula, FormulaKind found, FormulaKind kind, string user)
    {
        if (found != FormulaKind.Open && found != kind)
            Report(formula, $"{user} takes {new FormulaType(kind).Words}, not {new FormulaType(found).Words}");
    }

    private FormulaType One(Formula formula, string user)
    {
        FormulaType type = Of(formula);
        if (!type.IsMany)
            return type;
        Report(formula, $"{user} takes one value, and here are several; len, min, max and sum take several");
        return Open;
    }

    private void Report(Formula formula, string message) => report(new FormulaProblem(formula.Span, message));

    // A date is written as a text where an expression names it itself.
    private static bool GoTogether(FormulaKind left, FormulaKind right) =>
        left == right || left == FormulaKind.Open || right == FormulaKind.Open
        || (left, right) is (FormulaKind.Time, FormulaKind.Text) or (FormulaKind.Text, FormulaKind.Time);
}
