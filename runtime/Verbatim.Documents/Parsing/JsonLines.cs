namespace Verbatim.Documents.Parsing;

/// <summary>JSON lines: a document ends with its line.</summary>
internal static class JsonLines
{
    /// <summary>The lines that hold something, in order.</summary>
    public static List<TextSpan> In(string text)
    {
        List<TextSpan> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            if (!IsBlank(text, start, end))
                lines.Add(TextSpan.FromBounds(start, end));
            start = end + 1;
        }
        return lines;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\r')
            start++;
        return start == end;
    }
}
