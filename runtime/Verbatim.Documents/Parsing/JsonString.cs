namespace Verbatim.Documents.Parsing;

/// <summary>A JSON string, its escapes resolved.</summary>
internal static class JsonString
{
    /// <summary>Reads the string whose quotation mark stands at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the quotation mark stands.</param>
    /// <param name="end">The first unit after the string, or where the problem is.</param>
    /// <param name="problem">What is wrong, or null: then a null result means that the string is not closed.</param>
    /// <returns>The characters, or null where something is wrong.</returns>
    public static string? Read(string text, int start, out int end, out string? problem)
    {
        problem = null;
        StringBuilder? resolved = null;
        int from = start + 1;
        for (end = from; end < text.Length; end++)
        {
            char c = text[end];
            if (c == '"')
            {
                string tail = text.Substring(from, end - from);
                end++;
                return resolved is null ? tail : resolved.Append(tail).ToString();
            }
            if (c is '\n' or '\r')
                return null;
            if (c < ' ')
            {
                problem = $"character U+{(int)c:X4} must be written as \\u{(int)c:x4} in a JSON string";
                return null;
            }
            if (c != '\\')
                continue;
            resolved = (resolved ?? new StringBuilder()).Append(text, from, end - from);
            int length = Resolve(text, end, resolved, out problem);
            if (problem is not null)
                return null;
            end += length - 1;
            from = end + 1;
        }
        return null;
    }

    /// <summary>Appends what an escape stands for.</summary>
    /// <returns>How many units the escape has.</returns>
    private static int Resolve(string text, int at, StringBuilder resolved, out string? problem)
    {
        problem = null;
        char kind = at + 1 < text.Length ? text[at + 1] : '\0';
        if (kind == 'u')
            return ResolveUnicode(text, at, resolved, out problem);
        int known = "\"\\/bfnrt".IndexOf(kind, StringComparison.Ordinal);
        if (known < 0)
            problem = "this escape is unknown to JSON: after '\\' stands one of \" \\ / b f n r t u";
        else
            resolved.Append("\"\\/\b\f\n\r\t"[known]);
        return 2;
    }

    private static int ResolveUnicode(string text, int at, StringBuilder resolved, out string? problem)
    {
        problem = null;
        int unit = Unit(text, at);
        if (unit < 0)
        {
            problem = "'\\u' takes four hexadecimal digits";
            return 2;
        }
        if (!char.IsSurrogate((char)unit))
        {
            resolved.Append((char)unit);
            return 6;
        }
        int low = char.IsHighSurrogate((char)unit) ? Unit(text, at + 6) : -1;
        if (low < 0 || !char.IsLowSurrogate((char)low))
        {
            problem = $"'\\u{unit:x4}' is half of a surrogate pair: its other half is missing";
            return 6;
        }
        resolved.Append((char)unit).Append((char)low);
        return 12;
    }

    /// <summary>The unit that <c>\uXXXX</c> stands for, or -1 where no such escape stands.</summary>
    private static int Unit(string text, int at)
    {
        if (at + 6 > text.Length || text[at] != '\\' || text[at + 1] != 'u')
            return -1;
        string digits = text.Substring(at + 2, 4);
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit) ? unit : -1;
    }
}
