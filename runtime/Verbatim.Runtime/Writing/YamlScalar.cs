using System.Text.RegularExpressions;

namespace Verbatim.Runtime.Writing;

/// <summary>
/// Texts as YAML scalars. Plain only where every reader at large, YAML 1.1 ones included, takes it for the same text: no number, date,
/// truth value or null, nothing that YAML gives a meaning.
/// </summary>
internal static partial class YamlScalar
{
    /// <summary>A text on one line or, where it has several, as a literal block below.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indentation">How many spaces a block's lines get.</param>
    public static string Write(string text, int indentation) =>
        FitsBlock(text) ? Literal(text, Math.Max(indentation, 2)) : OneLine(text);

    /// <summary>A text on one line: plain, in single quotes, or in double ones where something must be escaped.</summary>
    public static string OneLine(string text)
    {
        if (Plain().IsMatch(text) && !Meaningful().IsMatch(text))
            return text;
        return Printable().IsMatch(text) ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'" : Escaped(text);
    }

    // A first line that begins with a space would be taken for indentation; spaces at a line's end would be lost to the eye.
    private static bool FitsBlock(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[0] is '\n' or ' ')
            return false;
        foreach (string line in text.Split('\n'))
        {
            if (line.EndsWith(' ') || !Printable().IsMatch(line))
                return false;
        }
        return true;
    }

    private static string Literal(string text, int indentation)
    {
        int breaks = text.Length - text.TrimEnd('\n').Length;
        StringBuilder block = new(breaks switch { 0 => "|-", 1 => "|", _ => "|+" });
        string[] lines = (breaks == 0 ? text : text[..^1]).Split('\n');
        foreach (string line in lines)
        {
            block.Append('\n');
            if (line.Length > 0)
                block.Append(' ', indentation).Append(line);
        }
        return block.ToString();
    }

    private static string Escaped(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= 0x7F and <= 0xA0) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF =>
                    quoted.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(rune.ToString()),
            };
        }
        return quoted.Append('"').ToString();
    }

    // Letters first; inside, a colon with no space after it and a hash with none before it mean nothing.
    [GeneratedRegex(@"^[\p{L}_](?:[\p{L}\p{N}\p{M}_.,;!?()/'""’“”–—&+=%$-]|:(?=[^\s])|(?<=[^\s])#|(?<=[^:]) (?=[^#\s]))*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:null|true|false|yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaningful();

    [GeneratedRegex(@"^(?:[\x20-\x7E\u00A1-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF])*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Printable();
}
