namespace Verbatim.Cli.Reports.Passages;

/// <summary>A passage with some of the text around it.</summary>
internal static class Excerpt
{
    private const int Around = 160;
    private const int LongestPassage = 1200;

    /// <summary>The stretch to show: the passage and what stands before and after it in its paragraph, from word to word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage; of a very long one the beginning is shown.</param>
    public static TextSpan Of(string text, TextSpan passage)
    {
        int start = Math.Clamp(passage.Start, 0, text.Length);
        int end = WholeCharacters.Before(text, Math.Clamp(passage.End, start, Math.Min(text.Length, start + LongestPassage)));
        return TextSpan.FromBounds(Before(text, start), After(text, end));
    }

    private static int Before(string text, int at)
    {
        int line = at == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], at - 1) + 1;
        if (at - line <= Around)
            return line;
        int word = text.IndexOf(' ', at - Around, Around);
        return word < 0 ? WholeCharacters.After(text, at - Around) : word + 1;
    }

    private static int After(string text, int at)
    {
        int line = text.IndexOfAny(['\n', '\r'], at);
        if (line < 0)
            line = text.Length;
        if (line - at <= Around)
            return line;
        int word = text.LastIndexOf(' ', at + Around, Around);
        return word < 0 ? WholeCharacters.Before(text, at + Around) : word;
    }
}
