namespace Verbatim.LinkML.Formulas;

/// <summary>Takes an expression apart into words and signs, one at a time.</summary>
internal sealed class FormulaLexer(string text)
{
    private static readonly string[] Signs = ["**", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ","];

    private int _at;

    /// <summary>The next token; at the end the end, however often it is asked for.</summary>
    public FormulaToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        if (_at == text.Length)
            return new(FormulaTokenKind.End, "", new TextSpan(_at, 0));
        char c = text[_at];
        if (IsDigit(c) || (c == '.' && _at + 1 < text.Length && IsDigit(text[_at + 1])))
            return Number();
        if (c == '_' || char.IsLetter(c))
            return Taken(FormulaTokenKind.Name, EndOf(static c => c == '_' || char.IsLetterOrDigit(c)));
        return c switch
        {
            '{' => Slot(),
            '"' or '\'' => Quoted(c),
            _ => Sign(),
        };
    }

    private FormulaToken Number()
    {
        int start = _at;
        SkipDigits();
        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            SkipDigits();
        }
        int mantissa = _at;
        if (_at < text.Length && text[_at] is 'e' or 'E')
        {
            _at++;
            if (_at < text.Length && text[_at] is '+' or '-')
                _at++;
            int digits = _at;
            SkipDigits();
            if (_at == digits)
                _at = mantissa;
        }
        return new(FormulaTokenKind.Number, text[start.._at], TextSpan.FromBounds(start, _at));
    }

    private FormulaToken Slot()
    {
        int end = text.IndexOf('}', _at);
        if (end < 0)
            return Wrong(text.Length, "'{' is not closed");
        string name = text[(_at + 1)..end].Trim();
        if (name.Length == 0)
            return Wrong(end + 1, "'{}' names no slot");
        FormulaToken token = new(FormulaTokenKind.Slot, name, TextSpan.FromBounds(_at, end + 1));
        _at = end + 1;
        return token;
    }

    private FormulaToken Quoted(char mark)
    {
        StringBuilder content = new();
        int at = _at + 1;
        for (; at < text.Length && text[at] != mark; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            content.Append(text[at]);
        }
        if (at >= text.Length)
            return Wrong(text.Length, "a quotation mark is not closed");
        FormulaToken token = new(FormulaTokenKind.Text, content.ToString(), TextSpan.FromBounds(_at, at + 1));
        _at = at + 1;
        return token;
    }

    private FormulaToken Sign()
    {
        foreach (string sign in Signs)
        {
            if (string.CompareOrdinal(text, _at, sign, 0, sign.Length) == 0)
                return Taken(FormulaTokenKind.Sign, _at + sign.Length);
        }
        int length = char.IsHighSurrogate(text[_at]) && _at + 1 < text.Length ? 2 : 1;
        return Wrong(_at + length, $"'{text.Substring(_at, length)}' is no part of the expression language");
    }

    private FormulaToken Taken(FormulaTokenKind kind, int end)
    {
        FormulaToken token = new(kind, text[_at..end], TextSpan.FromBounds(_at, end));
        _at = end;
        return token;
    }

    private FormulaToken Wrong(int end, string problem)
    {
        FormulaToken token = new(FormulaTokenKind.Wrong, problem, TextSpan.FromBounds(_at, end));
        _at = end;
        return token;
    }

    private int EndOf(Func<char, bool> isPart)
    {
        int end = _at;
        while (end < text.Length && isPart(text[end]))
            end++;
        return end;
    }

    private void SkipDigits()
    {
        while (_at < text.Length && IsDigit(text[_at]))
            _at++;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
