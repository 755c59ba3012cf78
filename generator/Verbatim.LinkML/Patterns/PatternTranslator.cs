namespace Verbatim.LinkML.Patterns;

/// <summary>
/// Rewrites a pattern of a schema, which follows Python's or XML Schema's rules, so that .NET reads it the same way (P13). Digits and
/// word characters are ASCII; <c>$</c> is the very end. Nothing is put in that the non-backtracking engine could not run.
/// </summary>
internal ref struct PatternTranslator
{
    private readonly ReadOnlySpan<char> _source;
    private readonly StringBuilder _target;
    private int _at;
    private int _afterQuantifier;
    private bool _inClass;
    private string? _untranslatable;

    private PatternTranslator(string source)
    {
        _source = source.AsSpan();
        _target = new StringBuilder(source.Length + 8);
    }

    /// <summary>The pattern as .NET reads it, and what could not be carried over, or null where all was.</summary>
    public static (string Expression, string? Untranslatable) Translate(string source)
    {
        PatternTranslator translator = new(source);
        while (translator._at < source.Length)
            translator.Step();
        return (translator._target.ToString(), translator._untranslatable);
    }

    private void Step()
    {
        char c = _source[_at];
        if (c == '\\' && _at + 1 < _source.Length)
            Escape();
        else if (_inClass)
            InClass(c);
        else if (c == '[')
            OpenClass();
        else if (c == '(')
            OpenGroup();
        else if (c == '{' && Rest().StartsWith("{,".AsSpan()))
            Replace("{,", "{0,");
        else if (c == '$')
            Replace("$", @"\z");
        else if (c is '+' && _at > 0 && _at == _afterQuantifier)
            Untranslatable(1); // possessive, in Python since 3.11
        else if (c is '+' or '*' or '?')
            Quantifier();
        else
            Copy();
    }

    private void Quantifier()
    {
        Copy();
        _afterQuantifier = _at;
    }

    private void OpenClass()
    {
        _inClass = true;
        Copy();
        if (Peek() == '^')
            Copy();
        // A bracket that comes first is a character like any other.
        if (Peek() == ']')
            Replace("]", @"\]");
    }

    private void InClass(char c)
    {
        if (c == ']')
        {
            _inClass = false;
            Copy();
        }
        else if (c == '[')
        {
            // .NET would read `-[` as taking a class away; Python and JSON Schema take the bracket for a character.
            Replace("[", @"\[");
        }
        else
        {
            Copy();
        }
    }

    private void OpenGroup()
    {
        if (Rest().StartsWith("(?P<".AsSpan()))
            Replace("(?P<", "(?<");
        else if (Rest().StartsWith("(?P=".AsSpan()))
            NamedReference();
        else if (Rest().StartsWith("(?a)".AsSpan()) || Rest().StartsWith("(?u)".AsSpan()))
            _at += 4;
        else
            Copy();
    }

    private void NamedReference()
    {
        int end = Rest().IndexOf(')');
        if (end < 0)
        {
            Copy();
            return;
        }
        string name = _source.Slice(_at + 4, end - 4).ToString();
        _target.Append(@"\k<").Append(name).Append('>');
        _at += end + 1;
    }

    private void Escape()
    {
        char c = _source[_at + 1];
        switch (c)
        {
            case 'd':
                ReplaceSet(_inClass ? CharacterSets.Digit : $"[{CharacterSets.Digit}]");
                break;
            case 'D':
                ReplaceSet(_inClass ? CharacterSets.NotDigit : $"[^{CharacterSets.Digit}]");
                break;
            case 'w':
                ReplaceSet(_inClass ? CharacterSets.Word : $"[{CharacterSets.Word}]");
                break;
            case 'W':
                ReplaceSet(_inClass ? CharacterSets.NotWord : $"[^{CharacterSets.Word}]");
                break;
            case 'i':
                ReplaceSet(_inClass ? CharacterSets.NameStart : $"[{CharacterSets.NameStart}]");
                break;
            case 'c':
                ReplaceSet(_inClass ? CharacterSets.Name : $"[{CharacterSets.Name}]");
                break;
            case 'Z' when !_inClass:
                ReplaceSet(@"\z");
                break;
            case 'u' when Braced(out string code):
                CodePoint(code, 4 + code.Length);
                break;
            case 'U' when _at + 10 <= _source.Length:
                CodePoint(_source.Slice(_at + 2, 8).ToString(), 10);
                break;
            case 'p' or 'P' when Braced(out string property):
                Property(c, property);
                break;
            case '_' or '/' or '"' or '\'' or '%' or '@' or '&' or '~' or '`' or '<' or '>' or '=' or '!' or ':' or ';' or ',':
                // A needless backslash: .NET takes some of these for errors.
                _target.Append(c);
                _at += 2;
                break;
            default:
                _target.Append('\\').Append(c);
                _at += 2;
                break;
        }
    }

    /// <summary>Whether the escape goes on with a text in braces.</summary>
    private readonly bool Braced(out string inside)
    {
        inside = "";
        ReadOnlySpan<char> rest = _source.Slice(_at + 2);
        int end = rest.IndexOf('}');
        if (rest.Length == 0 || rest[0] != '{' || end < 2)
            return false;
        inside = rest.Slice(1, end - 1).ToString();
        return true;
    }

    private void CodePoint(string hex, int length)
    {
        bool isNumber = int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code);
        bool isCharacter = isNumber && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        if (!isCharacter || (_inClass && code > 0xFFFF))
        {
            Untranslatable(length);
            return;
        }
        // Beyond the first plane a character is two units, which a quantifier must not tear apart.
        _target.Append(code <= 0xFFFF ? $"\\u{code:X4}" : $"(?:{char.ConvertFromUtf32(code)})");
        _at += length;
    }

    private void Property(char kind, string property)
    {
        int length = property.Length + 4;
        if (CharacterSets.Category(property) is { } category)
        {
            _target.Append('\\').Append(kind).Append('{').Append(category).Append('}');
            _at += length;
        }
        else if (kind == 'p' && CharacterSets.Script(property) is { } script)
        {
            _target.Append(_inClass ? script : $"[{script}]");
            _at += length;
        }
        else
        {
            Untranslatable(length);
        }
    }

    private void Untranslatable(int length)
    {
        _untranslatable ??= _source.Slice(_at, Math.Min(length, _source.Length - _at)).ToString();
        _at += length;
    }

    private void ReplaceSet(string set)
    {
        _target.Append(set);
        _at += 2;
    }

    private void Replace(string source, string target)
    {
        _target.Append(target);
        _at += source.Length;
    }

    private void Copy() => _target.Append(_source[_at++]);

    private readonly char? Peek() => _at < _source.Length ? _source[_at] : null;

    private readonly ReadOnlySpan<char> Rest() => _source.Slice(_at);
}
