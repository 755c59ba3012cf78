namespace Verbatim.Documents.Parsing;

/// <summary>
/// What the characters of a YAML text ask for before it is scanned. YAML 1.2 ends lines at LF and CR only; the scanner follows 1.1
/// and ends them at NEL, LS and PS too. So it is shown characters in their place that the text does not use, and the values
/// get them back. Where a quoted text goes on without being indented, it is shown in one line.
/// </summary>
internal sealed class YamlCharacters
{
    private const string Separators = "\u0085\u2028\u2029";

    private readonly char[]? _standIns;
    private readonly char[]? _ofFolds;

    private YamlCharacters(string text, TextSpan? firstForbidden, bool hasSeparators)
    {
        FirstForbidden = firstForbidden;
        _standIns = hasSeparators ? UnusedIn(text, Separators.Length) : null;
        ForScanner = _standIns is null ? text : Exchange(text, Separators.ToCharArray(), _standIns);
    }

    private YamlCharacters(YamlCharacters before, char[] ofFolds, string forScanner)
    {
        (_standIns, _ofFolds, ForScanner) = (before._standIns, ofFolds, forScanner);
    }

    /// <summary>The first character that YAML does not allow, or null.</summary>
    public TextSpan? FirstForbidden { get; }

    /// <summary>The text as the scanner is to see it: of the same length.</summary>
    public string ForScanner { get; }

    public static YamlCharacters Of(string text)
    {
        bool hasSeparators = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
                continue;
            if (c is '\u0085' or '\u2028' or '\u2029')
                hasSeparators = true;
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (c < '\u00A0' || char.IsSurrogate(c) || c >= '\uFFFE')
                return new YamlCharacters(text, new TextSpan(i, 1), hasSeparators: false);
        }
        return new YamlCharacters(text, firstForbidden: null, hasSeparators);
    }

    /// <summary>The same with a quoted text in one line; null where it is not closed, or a document ends in it.</summary>
    /// <param name="quote">Where its first quotation mark stands.</param>
    public YamlCharacters? InOneLine(int quote)
    {
        char[] ofFolds = _ofFolds ?? UnusedIn(ForScanner, 2);
        return YamlFolds.Join(ForScanner, quote, ofFolds[0], ofFolds[1]) is { } joined ? new YamlCharacters(this, ofFolds, joined) : null;
    }

    /// <summary>A value as the text has it.</summary>
    public string Restore(string value)
    {
        if (_standIns is not null && value.IndexOfAny(_standIns) >= 0)
            value = Exchange(value, _standIns, Separators.ToCharArray());
        return _ofFolds is null || value.IndexOfAny(_ofFolds) < 0
            ? value : string.Concat(value.Where(c => c != _ofFolds[0]).Select(c => c == _ofFolds[1] ? '\n' : c));
    }

    private static char[] UnusedIn(string text, int count)
    {
        HashSet<char> used = [.. text];
        char[] unused = new char[count];
        int found = 0;
        for (char c = '\uE000'; found < unused.Length && c < '\uFDD0'; c++)
        {
            if (!used.Contains(c))
                unused[found++] = c;
        }
        return unused;
    }

    private static string Exchange(string text, char[] from, char[] to)
    {
        for (int i = 0; i < from.Length; i++)
            text = text.Replace(from[i], to[i]);
        return text;
    }
}
