namespace Verbatim.Cli.Reports.Markup;

/// <summary>Writes characters so that a browser shows what they are, and does nothing of what they could say.</summary>
internal static class HtmlEncoding
{
    /// <summary>
    /// Writes the text of an element. Taking the tags away and resolving the references gives the same characters again; one that would
    /// not show is framed by an element that says which it is, and whose own direction ends with it.
    /// </summary>
    public static void WriteText(string text, TextWriter output)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ('&' or '<' or '>' or '\r') && !InvisibleCharacter.Is(c))
                continue;
            output.Write(text.AsSpan(written, i - written));
            written = i + 1;
            if (InvisibleCharacter.Is(c))
                WriteInvisible(c, output);
            else
                output.Write(ReferenceTo(c));
        }
        output.Write(text.AsSpan(written));
    }

    /// <summary>Writes the value of an attribute, or a title: what would not show is written as <c>[U+202E]</c>.</summary>
    public static void WriteValue(string text, TextWriter output)
    {
        foreach (char c in text)
        {
            if (c is '&' or '<' or '>' or '"' or '\'' or '\r' or '\n' or '\t')
                output.Write(ReferenceTo(c));
            else if (InvisibleCharacter.Is(c))
                output.Write($"[{InvisibleCharacter.Code(c)}]");
            else
                output.Write(c);
        }
    }

    // A carriage return would be read as a line feed if it stood there itself; a null cannot be written in any way.
    private static void WriteInvisible(char c, TextWriter output)
    {
        output.Write($"<bdi class=\"invisible\" data-code=\"{InvisibleCharacter.Code(c)}\">");
        if (c != '\0')
            output.Write(c);
        output.Write("</bdi>");
    }

    private static string ReferenceTo(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        '\n' => "&#10;",
        _ => "&#9;",
    };
}
