namespace Verbatim.Emission.JsonSchema.Patterns;

/// <summary>
/// Rewrites a pattern of a schema, which follows Python's or XML Schema's rules, as a regular expression that judges of JSON Schema read
/// alike, whether theirs are those of ECMA 262 with the flag <c>u</c>, of .NET or of Python: ASCII digits and word characters, groups by
/// number, characters beyond the first plane as they are. What cannot be said to all of them is not said at all.
/// </summary>
internal sealed class PortablePattern
{
    private readonly string _source;
    private readonly StringBuilder _target = new();
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private int _groupCount;
    private int _setEnd = -1;
    private int _at;
    private bool _inClass;
    private bool _isSafe = true;

    private PortablePattern(string source) => _source = source;

    /// <summary>The pattern as JSON Schema has it, or null where some judge might read it otherwise.</summary>
    public static string? Translate(string source)
    {
        PortablePattern pattern = new(source);
        while (pattern._at < source.Length && pattern._isSafe)
            pattern.Step();
        return pattern._isSafe && !pattern._inClass ? pattern._target.ToString() : null;
    }

    private void Step()
    {
        char c = _source[_at];
        if (c == '\\')
            Escape();
        else if (_inClass)
            InClass(c);
        else if (c == '[')
            OpenClass();
        else if (c == '(')
            OpenGroup();
        else if (c == '{')
            OpenBrace();
        else if (c is '}' or ']')
            Put(1, "\\" + c);
        else if (c is '*' or '+' or '?' && Next == '+')
            _isSafe = false; // Python's possessive quantifiers have no counterpart.
        else if (char.IsHighSurrogate(c) && char.IsLowSurrogate(Next))
            Put(2, $"(?:{c}{Next})"); // two units in .NET, which a quantifier must not tear apart
        else
            Put(1, c.ToString());
    }

    private char Next => _at + 1 < _source.Length ? _source[_at + 1] : '\0';

    private void Put(int length, string text)
    {
        _target.Append(text);
        _at += length;
    }

    private void OpenClass()
    {
        _inClass = true;
        Put(1, "[");
        if (_at < _source.Length && _source[_at] == '^')
            Put(1, "^");
        // A bracket that comes first is a character like any other.
        if (_at < _source.Length && _source[_at] == ']')
            Put(1, "\\]");
    }

    private void InClass(char c)
    {
        if (c == ']')
            _inClass = false;
        _isSafe &= !char.IsSurrogate(c);
        // Beside a set such as \w a hyphen is no range; with the flag u it has to say so.
        bool isHyphenBesideSet = c == '-' && (_target.Length == _setEnd
            || (Next == '\\' && _at + 2 < _source.Length && "dDwWsS".IndexOf(_source[_at + 2]) >= 0));
        Put(1, isHyphenBesideSet || c == '[' ? "\\" + c : c.ToString());
    }

    private void OpenGroup()
    {
        string rest = _source.Substring(_at);
        bool isLookBehind = rest.StartsWith("(?<=", StringComparison.Ordinal) || rest.StartsWith("(?<!", StringComparison.Ordinal);
        if (Next != '?')
            OpenNumbered(1, name: null);
        else if (isLookBehind && !HasFixedLength(rest))
            _isSafe = false;
        else if (isLookBehind)
            Put(4, rest.Substring(0, 4));
        else if (rest.StartsWith("(?P=", StringComparison.Ordinal) && rest.IndexOf(')') is > 4 and int end)
            Refer(rest.Substring(4, end - 4), end + 1);
        else if (rest.StartsWith("(?P<", StringComparison.Ordinal) && rest.IndexOf('>') is > 4 and int last)
            OpenNumbered(last + 1, rest.Substring(4, last - 4));
        else if (rest.StartsWith("(?<", StringComparison.Ordinal) && rest.IndexOf('>') is > 3 and int close)
            OpenNumbered(close + 1, rest.Substring(3, close - 3));
        else if (rest.Length > 2 && rest[2] is ':' or '=' or '!')
            Put(3, rest.Substring(0, 3));
        else
            _isSafe = false; // flags, atomic groups, conditions, comments
    }

    private void OpenNumbered(int length, string? name)
    {
        _groupCount++;
        if (name is not null)
            _groups[name] = _groupCount;
        Put(length, "(");
    }

    private void Refer(string name, int length)
    {
        if (!_groups.TryGetValue(name, out int number))
        {
            _isSafe = false;
            return;
        }
        bool isBeforeDigit = _at + length < _source.Length && char.IsDigit(_source[_at + length]);
        Put(length, isBeforeDigit ? $"(?:\\{number})" : $"\\{number}");
    }

    /// <summary>Python looks behind only where it knows how far.</summary>
    private static bool HasFixedLength(string lookBehind)
    {
        int end = lookBehind.IndexOf(')');
        string inside = end < 0 ? "*" : lookBehind.Substring(4, end - 4);
        return inside.IndexOfAny(['*', '+', '?', '{', '|', '(']) < 0 && inside.Contains("[") == inside.Contains("]");
    }

    /// <summary>A brace that begins no quantifier is a character.</summary>
    private void OpenBrace()
    {
        int end = _source.IndexOf('}', _at);
        string inside = end < 0 ? "" : _source.Substring(_at + 1, end - _at - 1);
        string[] bounds = inside.Split(',');
        bool isQuantifier = inside.Length > 0 && bounds.Length <= 2
            && bounds.All(static b => b.All(static c => c is >= '0' and <= '9')) && inside != ",";
        if (!isQuantifier)
            Put(1, "\\{");
        else if (end + 1 < _source.Length && _source[end + 1] == '+')
            _isSafe = false;
        else
            Put(inside.Length + 2, bounds[0].Length == 0 ? "{0" + inside + "}" : "{" + inside + "}");
    }

    private void Escape()
    {
        char c = Next;
        if (c is 'd' or 'w')
            PutSet(c == 'd' ? "0-9" : "A-Za-z0-9_");
        else if (c is 'D' or 'W' && !_inClass)
            Put(2, c == 'D' ? "[^0-9]" : "[^A-Za-z0-9_]");
        else if ("DWsS".IndexOf(c) >= 0 && c != '\0')
            PutSet("\\" + c);
        else if ("bBnrtfv^$\\.*+?()[]{}|/".IndexOf(c) >= 0 && !(_inClass && c is 'B'))
            Put(2, "\\" + c);
        else if (c is >= '1' and <= '9' && !_inClass)
            Put(2, "\\" + c);
        else if (c == '-')
            Put(2, _inClass ? "\\-" : "-");
        else if (c is 'A' && !_inClass)
            Put(2, "^");
        else if (c is 'Z' or 'z' && !_inClass)
            Put(2, "$");
        else if (c is 'x' or 'u' or 'U')
            CodePoint(c);
        else if (c != '\0' && !char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            Put(2, c.ToString()); // a needless backslash
        else
            _isSafe = false; // \p, \i and \c among them: Python knows no classes of letters
    }

    private void PutSet(string set)
    {
        Put(2, _inClass || set[0] == '\\' ? set : $"[{set}]");
        _setEnd = _target.Length;
    }

    private void CodePoint(char kind)
    {
        int digits = kind switch { 'x' => 2, 'u' => 4, _ => 8 };
        bool isBraced = _at + 2 < _source.Length && _source[_at + 2] == '{';
        int start = isBraced ? _at + 3 : _at + 2;
        int end = isBraced ? _source.IndexOf('}', start) : start + digits;
        string hex = end > start && end <= _source.Length ? _source.Substring(start, end - start) : "";
        bool isCharacter = int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        if (!isCharacter || (_inClass && code > 0xFFFF))
            _isSafe = false;
        else
            Put(end - _at + (isBraced ? 1 : 0), code > 0xFFFF ? $"(?:{char.ConvertFromUtf32(code)})" : $"\\u{code:X4}");
    }
}
