namespace Verbatim.Checks.Reading.Structure;

/// <summary>Finds the paragraphs of a text: what blank lines part, and single lines where a text was not wrapped at a column.</summary>
internal static class Paragraphs
{
    // A text is not wrapped at a column narrower than this.
    private const int NarrowestColumn = 40;

    /// <summary>The paragraphs in order, without the spaces around them.</summary>
    public static List<TextSpan> Of(string text)
    {
        List<TextSpan> paragraphs = [];
        List<TextSpan> block = [];
        int at = 0;
        while (at <= text.Length)
        {
            int end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and int length ? at + length : text.Length;
            TextSpan line = Trim(text, at, end);
            if (line.Length > 0)
                block.Add(line);
            else
                Close(text, block, paragraphs);
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        Close(text, block, paragraphs);
        return paragraphs;
    }

    private static void Close(string text, List<TextSpan> block, List<TextSpan> paragraphs)
    {
        if (IsWrapped(text, block))
            paragraphs.Add(TextSpan.FromBounds(block[0].Start, block[^1].End));
        else
            paragraphs.AddRange(block);
        block.Clear();
    }

    // Wrapped at a column: no line but the last had room for the first word of the next.
    private static bool IsWrapped(string text, List<TextSpan> block)
    {
        if (block.Count < 2)
            return false;
        int column = block.Max(static line => line.Length);
        for (int i = 0; i + 1 < block.Count; i++)
        {
            int word = text.AsSpan(block[i + 1].Start, block[i + 1].Length).IndexOf(' ');
            if (block[i].Length + 1 + (word < 0 ? block[i + 1].Length : word) <= column)
                return false;
        }
        return column >= NarrowestColumn;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
