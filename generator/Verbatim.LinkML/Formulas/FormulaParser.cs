namespace Verbatim.LinkML.Formulas;

/// <summary>
/// Reads an expression (P12). Signs bind as in Python: <c>**</c> most, then a sign before a number, <c>* /</c>, <c>+ -</c>,
/// comparisons, and <c>a if c else b</c> least.
/// </summary>
internal sealed class FormulaParser
{
    // Far more than anybody writes; it bounds how deep the parser and all who walk the result can go.
    private const int MostParts = 200;

    private static readonly Dictionary<string, FormulaFunction> Functions = new(StringComparer.Ordinal)
    {
        ["len"] = FormulaFunction.Len,
        ["min"] = FormulaFunction.Min,
        ["max"] = FormulaFunction.Max,
        ["sum"] = FormulaFunction.Sum,
        ["strlen"] = FormulaFunction.StrLen,
        ["str"] = FormulaFunction.Str,
    };

    private static readonly string[] Comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    private readonly FormulaLexer _lexer;
    private FormulaToken _token;
    private FormulaProblem? _problem;
    private int _parts;

    private FormulaParser(string text)
    {
        _lexer = new FormulaLexer(text);
        _token = _lexer.Next();
    }

    /// <summary>Reads a whole text.</summary>
    public static ParsedFormula Parse(string text)
    {
        FormulaParser parser = new(text);
        Formula? root = parser.Value();
        if (root is not null && parser._token.Kind != FormulaTokenKind.End)
            root = parser.Unexpected("an operator or the end");
        return new ParsedFormula(root, parser._problem);
    }

    private Formula? Value()
    {
        Formula? value = Compared();
        if (value is null || !_token.Is("if"))
            return value;
        Advance();
        if (Compared() is not { } condition || !Expect("else") || Value() is not { } otherwise)
            return null;
        return new Choice(Between(value, otherwise), [new Branch(condition, value)], otherwise);
    }

    private Formula? Compared()
    {
        Formula? left = Sum();
        if (left is null || !Comparisons.Any(_token.Is))
            return left;
        string sign = Advance().Text;
        if (Sum() is not { } right)
            return null;
        if (Comparisons.Any(_token.Is))
            return Fail(_token.Span, "only two values are compared at a time");
        return new Comparison(Between(left, right), sign, left, right);
    }

    private Formula? Sum() => Chain(Product, "+", "-");

    private Formula? Product() => Chain(Signed, "*", "/");

    private Formula? Chain(Func<Formula?> operand, string first, string second)
    {
        Formula? left = operand();
        while (left is not null && (_token.Is(first) || _token.Is(second)))
        {
            string sign = Advance().Text;
            if (operand() is not { } right)
                return null;
            left = new Operation(Between(left, right), sign, left, right);
        }
        return left;
    }

    private Formula? Signed()
    {
        if (!_token.Is("-") && !_token.Is("+"))
            return Power();
        if (!Count())
            return null;
        FormulaToken sign = Advance();
        if (Signed() is not { } operand)
            return null;
        return sign.Text == "-" ? new Negation(TextSpan.FromBounds(sign.Span.Start, operand.Span.End), operand) : operand;
    }

    private Formula? Power()
    {
        Formula? left = Single();
        if (left is null || !_token.Is("**"))
            return left;
        Advance();
        return Signed() is { } right ? new Operation(Between(left, right), "**", left, right) : null;
    }

    private Formula? Single()
    {
        if (!Count())
            return null;
        switch (_token.Kind)
        {
            case FormulaTokenKind.Number:
                return new NumberLiteral(_token.Span, Advance().Text);
            case FormulaTokenKind.Text:
                return new TextLiteral(_token.Span, Advance().Text);
            case FormulaTokenKind.Slot:
                return new SlotValue(_token.Span, Advance().Text);
            case FormulaTokenKind.Name:
                return Named();
            default:
                return _token.Is("(") ? InBrackets() : Unexpected("a value");
        }
    }

    private Formula? InBrackets()
    {
        Advance();
        return Value() is { } inner && Expect(")") ? inner : null;
    }

    private Formula? Named()
    {
        FormulaToken name = Advance();
        if (name.Text is "True" or "False")
            return new TruthLiteral(name.Span, name.Text == "True");
        if (name.Text is "and" or "or" or "not" or "in" or "is" or "None" or "if" or "else")
            return Fail(name.Span, $"'{name.Text}' is no part of the expression language here");
        if (!_token.Is("("))
            return new SlotValue(name.Span, name.Text);
        if (name.Text == "case")
            return Cases(name);
        if (Functions.TryGetValue(name.Text, out FormulaFunction function))
            return Arguments(name, function);
        _problem ??= new FormulaProblem(name.Span, $"there is no function '{name.Text}'")
        {
            Name = name.Text,
            Known = Functions.Keys.Append("case").ToEquatableArray()
        };
        return null;
    }

    private Call? Arguments(FormulaToken name, FormulaFunction function)
    {
        Advance();
        List<Formula> arguments = [];
        do
        {
            if (Value() is not { } argument)
                return null;
            arguments.Add(argument);
        }
        while (Skip(","));
        int end = _token.Span.End;
        return Expect(")") ? new Call(TextSpan.FromBounds(name.Span.Start, end), function, arguments.ToEquatableArray()) : null;
    }

    private Choice? Cases(FormulaToken name)
    {
        Advance();
        List<Branch> branches = [];
        do
        {
            if (!Expect("(") || Value() is not { } condition || !Expect(",") || Value() is not { } value || !Expect(")"))
                return null;
            branches.Add(new Branch(condition, value));
        }
        while (Skip(","));
        int end = _token.Span.End;
        return Expect(")") ? new Choice(TextSpan.FromBounds(name.Span.Start, end), branches.ToEquatableArray(), Otherwise: null) : null;
    }

    private FormulaToken Advance()
    {
        FormulaToken passed = _token;
        _token = _lexer.Next();
        return passed;
    }

    private bool Skip(string sign)
    {
        bool isThere = _token.Is(sign);
        if (isThere)
            Advance();
        return isThere;
    }

    private bool Expect(string sign)
    {
        if (Skip(sign))
            return true;
        Unexpected($"'{sign}'");
        return false;
    }

    private bool Count()
    {
        if (++_parts <= MostParts)
            return true;
        Fail(_token.Span, $"an expression has at most {MostParts} parts");
        return false;
    }

    private Formula? Unexpected(string expected) => Fail(_token.Span, _token.Kind switch
    {
        FormulaTokenKind.Wrong => _token.Text,
        FormulaTokenKind.End => $"expected {expected}, found the end",
        _ => $"expected {expected}, found '{_token.Text}'",
    });

    private Formula? Fail(TextSpan span, string message)
    {
        _problem ??= new FormulaProblem(span, message);
        return null;
    }

    private static TextSpan Between(Formula first, Formula last) => TextSpan.FromBounds(first.Span.Start, last.Span.End);
}
