namespace Verbatim.Runtime.Reading;

/// <summary>Whether a YAML text has only characters that the scanner takes as YAML 1.2 means them.</summary>
internal static class YamlText
{
    /// <summary>
    /// Whether the text can be streamed. Tabs, line ends that YAML 1.2 no longer has, and characters it forbids are left to the
    /// document parser, which knows how to deal with each.
    /// </summary>
    public static bool Streams(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n')
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (c is not '\r' && (c < '\u00A0' || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c) || c >= '\uFFFE'))
                return false;
        }
        return true;
    }
}
