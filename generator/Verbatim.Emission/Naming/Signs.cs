namespace Verbatim.Emission.Naming;

/// <summary>The words for characters that no identifier has.</summary>
internal static class Signs
{
    private static readonly Dictionary<char, string> Words = new()
    {
        [' '] = "Blank",
        ['!'] = "Exclamation",
        ['"'] = "Quote",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Apostrophe",
        ['('] = "OpenParenthesis",
        [')'] = "CloseParenthesis",
        ['*'] = "Star",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Minus",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "Less",
        ['='] = "Equal",
        ['>'] = "Greater",
        ['?'] = "Question",
        ['@'] = "At",
        ['['] = "OpenBracket",
        ['\\'] = "Backslash",
        [']'] = "CloseBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backtick",
        ['{'] = "OpenBrace",
        ['|'] = "Bar",
        ['}'] = "CloseBrace",
        ['~'] = "Tilde",
    };

    /// <summary>The word for the character at a position, or its code point: <c>U20AC</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position; moves on to the second half of a character that has two.</param>
    public static string NameAt(string text, ref int at)
    {
        if (Words.TryGetValue(text[at], out string? word))
            return word;
        int codePoint = text[at];
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            codePoint = char.ConvertToUtf32(text[at], text[++at]);
        return "U" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }

    /// <summary>How many characters of a name go unspoken in it, blanks and underscores aside.</summary>
    public static int Count(string name) => name.Count(static c => !char.IsLetterOrDigit(c) && c is not (' ' or '_'));
}
