namespace Verbatim.Documents.Parsing;

/// <summary>Reads a quoted text that ends in its line, and escapes only what is often escaped.</summary>
internal static class YamlQuotes
{
    /// <summary>Reads from one quotation mark to behind the other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first mark stands.</param>
    /// <param name="behind">The first unit behind the second.</param>
    /// <returns>The characters between them, or null where they are not as simple as that.</returns>
    public static string? Read(string text, int start, out int behind)
    {
        char quote = text[start];
        StringBuilder? resolved = null;
        int from = start + 1;
        for (int at = from; at < text.Length && text[at] != '\n'; at++)
        {
            char c = text[at];
            bool isDoubled = c == quote && quote == '\'' && at + 1 < text.Length && text[at + 1] == '\'';
            if (c == quote && !isDoubled)
            {
                behind = at + 1;
                return resolved is null ? text.Substring(from, at - from) : resolved.Append(text, from, at - from).ToString();
            }
            bool isEscape = c == '\\' && quote == '"';
            if (!isDoubled && !isEscape)
                continue;
            char meant = isDoubled ? '\'' : Meant(at + 1 < text.Length ? text[at + 1] : '\0');
            if (meant == '\0')
                break;
            resolved = (resolved ?? new StringBuilder()).Append(text, from, at - from).Append(meant);
            at++;
            from = at + 1;
        }
        behind = start;
        return null;
    }

    private static char Meant(char escaped) => escaped switch
    {
        '"' or '\\' or '/' => escaped,
        'n' => '\n',
        't' => '\t',
        _ => '\0',
    };
}
