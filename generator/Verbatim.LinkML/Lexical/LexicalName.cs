namespace Verbatim.LinkML.Lexical;

/// <summary>How URIs, CURIEs and names are written (P14). Syntax only: whether a prefix is declared is asked elsewhere.</summary>
public static class LexicalName
{
    /// <summary>
    /// Whether the text is a name without a colon: a letter or underscore, then letters, digits, <c>.</c>, <c>-</c>, <c>_</c>.
    /// </summary>
    public static bool IsNcName(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !IsNameStart(text[0]))
            return false;
        foreach (char c in text)
        {
            if (!IsNameStart(c) && !char.IsDigit(c) && c is not ('.' or '-' or '\u00B7'))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether the text is a reference as RFC 3986 has it, a relative one too: characters that a URI may have. Letters of any script pass.
    /// </summary>
    public static bool IsUri(ReadOnlySpan<char> text) => text.Length > 0 && HasUriCharacters(text);

    /// <summary>Whether the text would be a number if it stood without quotation marks.</summary>
    public static bool LooksLikeNumber(ReadOnlySpan<char> text) =>
        text.Length > 0 && CanBeginNumber(text[0]) && LexicalNumber.TryReadDecimalDouble(text, out _);

    /// <summary>
    /// Whether the text is a CURIE: a prefix, a colon and a reference, which may be empty and does not begin as a URI's authority does.
    /// </summary>
    public static bool IsCurie(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon < 1 || !IsNcName(text.Slice(0, colon)))
            return false;
        ReadOnlySpan<char> reference = text.Slice(colon + 1);
        return !reference.StartsWith("//".AsSpan()) && HasUriCharacters(reference);
    }

    /// <summary>Whether the text is a URI or a CURIE: every CURIE is spelled as a URI may be.</summary>
    public static bool IsUriOrCurie(ReadOnlySpan<char> text) => IsUri(text);

    /// <summary>Whether the text is a URI, a CURIE or a blank node such as <c>_:b1</c>.</summary>
    public static bool IsNodeIdentifier(ReadOnlySpan<char> text) => IsUriOrCurie(text);

    /// <summary>Whether the text is a JSON Pointer (RFC 6901), with or without <c>#</c>, and with <c>[0]</c> for <c>/0</c>.</summary>
    public static bool IsJsonPointer(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] == '#')
            text = text.Slice(1);
        if (text.Length > 0 && text[0] is not ('/' or '['))
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
                return false;
        }
        return true;
    }

    private static bool CanBeginNumber(char c) => c is (>= '0' and <= '9') or '+' or '-' or '.';

    private static bool HasUriCharacters(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c <= ' ' || c == '\u007F' || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`' || char.IsWhiteSpace(c))
                return false;
            if (c == '%' && (i + 2 >= text.Length || !IsHex(text[i + 1]) || !IsHex(text[i + 2])))
                return false;
        }
        return true;
    }

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c) || char.IsSurrogate(c);

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
