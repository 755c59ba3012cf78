namespace Verbatim.Documents.Parsing;

/// <summary>
/// Reads JSON as RFC 8259 has it, and nothing looser, with the place of every key and value. A parser of our own, because
/// the platform's is missing on netstandard2.0 and counts bytes, where a diagnostic needs UTF-16 units.
/// </summary>
internal sealed class JsonTreeParser
{
    private readonly string _text;
    private readonly TreeBuilder _builder;
    private int _at;

    private JsonTreeParser(string text, TreeBuilder builder)
    {
        _text = text;
        _builder = builder;
    }

    public static void Parse(string text, TreeBuilder builder) => new JsonTreeParser(text, builder).ReadDocument();

    private bool IsAtEnd => _at >= _text.Length;

    private void ReadDocument()
    {
        SkipSpace();
        if (IsAtEnd)
        {
            _builder.Fail(SyntaxDiagnostics.EmptyDocument, default);
            return;
        }
        while (!_builder.HasFailed && !_builder.IsComplete)
        {
            if (_builder.ExpectsKey)
                ReadKey();
            else
                ReadValue();
        }
        SkipSpace();
        if (!_builder.HasFailed && !IsAtEnd)
            Fail("the document has ended: nothing may follow its value");
    }

    private void ReadKey()
    {
        if (IsAtEnd)
        {
            FailUnclosed();
            return;
        }
        if (_text[_at] != '"')
        {
            Fail(_text[_at] == '}' ? "a comma may not stand before '}'" : "a key in double quotation marks is expected here");
            return;
        }
        ReadString();
        if (_builder.HasFailed)
            return;
        SkipSpace();
        if (!IsAtEnd && _text[_at] == ':')
            Step();
        else
            Fail("':' is expected after the key");
    }

    private void ReadValue()
    {
        if (IsAtEnd)
        {
            FailUnclosed();
            return;
        }
        switch (_text[_at])
        {
            case '{':
                Open(isMapping: true);
                break;
            case '[':
                Open(isMapping: false);
                break;
            case '"':
                ReadString();
                ReadSeparators();
                break;
            case '-' or (>= '0' and <= '9'):
                ReadNumber();
                ReadSeparators();
                break;
            case ']':
                Fail("a comma may not stand before ']'");
                break;
            default:
                ReadWord();
                ReadSeparators();
                break;
        }
    }

    private void Open(bool isMapping)
    {
        _builder.Open(isMapping, isFlow: true, _at, anchor: null);
        Step();
        if (!_builder.HasFailed && !IsAtEnd && _text[_at] == (isMapping ? '}' : ']'))
            ReadSeparators();
    }

    /// <summary>Reads what follows a value: the brackets that close here, then the comma before the next.</summary>
    private void ReadSeparators()
    {
        SkipSpace();
        while (!_builder.HasFailed && _builder.Depth > 0)
        {
            if (IsAtEnd)
            {
                FailUnclosed();
                return;
            }
            OpenCollection innermost = _builder.Innermost;
            char close = innermost.IsMapping ? '}' : ']';
            if (_text[_at] == ',')
            {
                Step();
                return;
            }
            if (_text[_at] != close)
            {
                Fail($"',' or '{close}' is expected here");
                return;
            }
            _builder.Close(_at + 1);
            Step();
        }
    }

    private void ReadString()
    {
        int start = _at;
        string? value = JsonString.Read(_text, start, out _at, out string? problem);
        if (value is not null)
            _builder.Scalar(TextSpan.FromBounds(start, _at), _builder.ExpectsKey ? ShortTexts.Shared(value) : value, ScalarKind.Quoted);
        else if (problem is not null)
            Fail(problem);
        else
            _builder.Fail(SyntaxDiagnostics.UnclosedQuote, new TextSpan(start, 1), "this quotation mark is not closed on its line");
    }

    private void ReadNumber()
    {
        int start = _at;
        if (_text[_at] == '-')
            _at++;
        int whole = _at;
        int digits = SkipDigits();
        bool isNumber = digits > 0 && (digits == 1 || _text[whole] != '0');
        if (!IsAtEnd && _text[_at] == '.')
        {
            _at++;
            isNumber &= SkipDigits() > 0;
        }
        if (!IsAtEnd && _text[_at] is 'e' or 'E')
        {
            _at++;
            if (!IsAtEnd && _text[_at] is '+' or '-')
                _at++;
            isNumber &= SkipDigits() > 0;
        }
        TextSpan span = TextSpan.FromBounds(start, _at);
        string value = _text.Substring(start, span.Length);
        if (isNumber)
            _builder.Scalar(span, value, ScalarKind.Number);
        else
            _builder.Fail(SyntaxDiagnostics.InvalidSyntax, span, $"'{value}' is not a JSON number");
    }

    private void ReadWord()
    {
        int start = _at;
        while (!IsAtEnd && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
            _at++;
        TextSpan span = TextSpan.FromBounds(start, Math.Max(_at, start + 1));
        string word = _text.Substring(start, _at - start);
        if (word is "true" or "false")
            _builder.Scalar(span, word, ScalarKind.Boolean);
        else if (word is "null")
            _builder.Scalar(span, word, ScalarKind.Null);
        else
            _builder.Fail(SyntaxDiagnostics.InvalidSyntax, span, NoValue(start));
    }

    private string NoValue(int at) => _text[at] switch
    {
        '\'' => "JSON knows double quotation marks only",
        '/' or '#' => "JSON has no comments",
        _ => "a value is expected here: a text in double quotation marks, a number, true, false, null, '{' or '['",
    };

    private int SkipDigits()
    {
        int start = _at;
        while (!IsAtEnd && _text[_at] is >= '0' and <= '9')
            _at++;
        return _at - start;
    }

    private void Step()
    {
        _at++;
        SkipSpace();
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && _text[_at] is ' ' or '\t' or '\n' or '\r')
            _at++;
    }

    /// <summary>The text ends while something is open: the place to fix is where that begins.</summary>
    private void FailUnclosed()
    {
        OpenCollection innermost = _builder.Innermost;
        _builder.Fail(SyntaxDiagnostics.UnclosedBracket, new TextSpan(innermost.Start ?? 0, 1), innermost.IsMapping ? '{' : '[');
    }

    private void Fail(string message) =>
        _builder.Fail(SyntaxDiagnostics.InvalidSyntax, new TextSpan(Math.Min(_at, _text.Length), IsAtEnd ? 0 : 1), message);
}
