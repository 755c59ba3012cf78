namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>
/// A text without what eyes overlook: curly and straight marks, kinds of dashes and blanks, what has no width, case, and composed
/// letters are as one. It knows where each of its characters comes from. It serves to say what differs, never to accept.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> _origins;

    private FoldedText(string text, List<int> origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Where in the text as written a folded character begins; at the end, where the text ends.</summary>
    public int Origin(int at) => _origins[at];

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        StringBuilder folded = new(text.Length);
        List<int> origins = new(text.Length + 1);
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            i = EndOfCluster(text, i);
            Append(folded, text, start, i);
            while (origins.Count < folded.Length)
                origins.Add(start);
        }
        origins.Add(text.Length);
        return new FoldedText(folded.ToString(), origins);
    }

    /// <summary>Whether a character has no width, and so is left out.</summary>
    public static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD';

    private static int EndOfCluster(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
            end++;
        return end;
    }

    private static void Append(StringBuilder folded, string text, int start, int end)
    {
        if (end - start > 1)
        {
            folded.Append(text.Substring(start, end - start).Normalize(NormalizationForm.FormC).ToLowerInvariant());
            return;
        }
        char c = text[start];
        if (IsInvisible(c))
            return;
        if (!char.IsWhiteSpace(c))
            folded.Append(Fold(c));
        else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            folded.Append(' ');
    }

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ => char.ToLowerInvariant(c),
    };
}
