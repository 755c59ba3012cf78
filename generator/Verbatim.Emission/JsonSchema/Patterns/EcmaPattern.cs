namespace Verbatim.Emission.JsonSchema.Patterns;

/// <summary>
/// Rewrites a pattern of a schema, which follows Python's or XML Schema's rules, as a regular expression of ECMA 262 with the flag
/// <c>u</c>, which forgives no needless backslash. What cannot be said there safely is not said at all.
/// </summary>
internal sealed class EcmaPattern
{
    private const string NameStart = @"\p{L}_:";
    private const string NameCharacter = @"\p{L}\p{M}\p{Nd}_:.\-\u00B7";

    private readonly string _source;
    private readonly StringBuilder _target = new();
    private int _at;
    private bool _inClass;
    private bool _isSafe = true;

    private EcmaPattern(string source) => _source = source;

    /// <summary>The pattern as JSON Schema has it, or null where ECMA 262 might read it otherwise.</summary>
    public static string? Translate(string source)
    {
        EcmaPattern pattern = new(source);
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
        else if (c == '(' && Next == '?')
            OpenGroup();
        else if (c == '{')
            OpenBrace();
        else if (c is '}' or ']')
            Put(1, "\\" + c);
        else if (c is '*' or '+' or '?' && Next == '+')
            _isSafe = false; // Python's possessive quantifiers have no counterpart.
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
        // Beside a set such as \w a hyphen is no range; with the flag u it has to say so.
        bool isHyphenBesideSet = c == '-'
            && (EndsWithSet() || (Next == '\\' && _at + 2 < _source.Length && "dDwWsSpPic".IndexOf(_source[_at + 2]) >= 0));
        Put(1, isHyphenBesideSet ? "\\-" : c.ToString());
    }

    private bool EndsWithSet()
    {
        int last = _target.Length - 1;
        if (last > 0 && _target[last] == '}')
            return true;
        return last > 0 && _target[last - 1] == '\\' && "dDwWsS".IndexOf(_target[last]) >= 0 && !(last > 1 && _target[last - 2] == '\\');
    }

    private void OpenGroup()
    {
        string rest = _source.Substring(_at);
        if (rest.StartsWith("(?P<", StringComparison.Ordinal))
            Put(4, "(?<");
        else if (rest.StartsWith("(?P=", StringComparison.Ordinal) && rest.IndexOf(')') is > 4 and int end)
            Put(end + 1, $"\\k<{rest.Substring(4, end - 4)}>");
        else if (rest.Length > 2 && rest[2] is ':' or '=' or '!' or '<')
            Put(2, "(?");
        else
            _isSafe = false; // flags, atomic groups, conditions, comments
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
        if ("dDwWsSbBnrtfv^$\\.*+?()[]{}|/".IndexOf(c) >= 0 && !(_inClass && c is 'B'))
            Put(2, "\\" + c);
        else if (c is >= '1' and <= '9' && !_inClass)
            Put(2, "\\" + c);
        else if (c == '-')
            Put(2, _inClass ? "\\-" : "-");
        else if (c is 'A' && !_inClass)
            Put(2, "^");
        else if (c is 'Z' or 'z' && !_inClass)
            Put(2, "$");
        else if (c is 'i' or 'c')
            Put(2, (_inClass, c) switch
            {
                (true, 'i') => NameStart,
                (true, _) => NameCharacter,
                (_, 'i') => $"[{NameStart}]",
                _ => $"[{NameCharacter}]"
            });
        else if (c is 'x' or 'u' or 'U')
            CodePoint(c);
        else if (c is 'p' or 'P')
            Property(c);
        else if (c != '\0' && !char.IsLetterOrDigit(c))
            Put(2, c.ToString()); // a needless backslash
        else
            _isSafe = false;
    }

    private void CodePoint(char kind)
    {
        int digits = kind switch { 'x' => 2, 'u' => 4, _ => 8 };
        bool isBraced = _at + 2 < _source.Length && _source[_at + 2] == '{';
        int start = isBraced ? _at + 3 : _at + 2;
        int end = isBraced ? _source.IndexOf('}', start) : start + digits;
        bool isHex = end > start && end <= _source.Length && _source.Substring(start, end - start).All(Uri.IsHexDigit);
        if (!isHex)
        {
            _isSafe = false;
            return;
        }
        string hex = _source.Substring(start, end - start).TrimStart('0');
        Put(end - _at + (isBraced ? 1 : 0), $"\\u{{{(hex.Length == 0 ? "0" : hex)}}}");
    }

    private void Property(char kind)
    {
        int end = Next != '\0' && _at + 2 < _source.Length && _source[_at + 2] == '{' ? _source.IndexOf('}', _at) : -1;
        string name = end < 0 ? "" : _source.Substring(_at + 3, end - _at - 3);
        // What .NET and XML Schema call blocks, IsGreek, ECMA 262 does not know.
        bool isKnown = name.Length is 1 or 2 || name.StartsWith("Script=", StringComparison.Ordinal)
            || name.EndsWith("Letter", StringComparison.Ordinal);
        if (isKnown)
            Put(name.Length + 4, $"\\{kind}{{{name}}}");
        else
            _isSafe = false;
    }
}
