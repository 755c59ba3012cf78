namespace Verbatim.Documents.Parsing;

/// <summary>
/// Where the documents of a YAML text stand. Inside of no value may a line begin with <c>---</c> or <c>...</c> (YAML 1.2, c-forbidden), so
/// they are found without reading any, and also behind one that cannot be read.
/// </summary>
internal static class YamlDocuments
{
    /// <summary>The documents that hold something, in order. Fewer than two are not told apart from the whole text.</summary>
    public static List<TextSpan> In(SourceText source)
    {
        List<TextSpan> documents = [];
        if (source.HasBytes ? !HasMarker(source.Utf8) : !HasMarker(source.Text.AsSpan()))
            return documents;
        string text = source.Text;
        int start = 0;
        bool holdsValue = false, isBegun = false;
        TextSpan? empty = null;
        for (int at = 0; at < text.Length;)
        {
            int next = NextLine(text, at);
            bool begins = IsMarker(text, at, '-'), ends = IsMarker(text, at, '.');
            if (begins && isBegun)
                Cut(at);
            isBegun |= begins;
            // What stands in the line of a marker belongs to its document.
            int content = begins || ends ? at + 3 : at;
            bool isDirective = !isBegun && text[at] == '%';
            if (!ends && !isDirective && HoldsValue(text, content, next))
                holdsValue = isBegun = true;
            if (ends)
                Cut(next);
            at = next;
        }
        Cut(text.Length);
        return documents.Count > 1 ? documents : [];

        void Cut(int end)
        {
            // One that holds nothing is none before the first and after the last; between two it is read, and found empty (P20).
            if (holdsValue && empty is { } between)
                documents.Add(between);
            if (holdsValue)
                documents.Add(TextSpan.FromBounds(start, end));
            empty = holdsValue || documents.Count == 0 || !isBegun ? null : empty ?? TextSpan.FromBounds(start, end);
            start = end;
            holdsValue = isBegun = false;
        }
    }

    /// <summary>Whether a second document is possible at all: most texts hold one, and are not looked through by line.</summary>
    private static bool HasMarker(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf("\n---"u8) >= 0 || utf8.IndexOf("\n..."u8) >= 0 || utf8.IndexOf("\r---"u8) >= 0 || utf8.IndexOf("\r..."u8) >= 0;

    private static bool HasMarker(ReadOnlySpan<char> text) =>
        text.IndexOf("\n---".AsSpan()) >= 0 || text.IndexOf("\n...".AsSpan()) >= 0
        || text.IndexOf("\r---".AsSpan()) >= 0 || text.IndexOf("\r...".AsSpan()) >= 0;

    /// <summary>Whether a line is a marker of documents.</summary>
    public static bool IsMarker(string text, int at, char mark) =>
        at + 3 <= text.Length && text[at] == mark && text[at + 1] == mark && text[at + 2] == mark
        && (at + 3 == text.Length || text[at + 3] is ' ' or '\t' or '\n' or '\r');

    private static bool HoldsValue(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\n' or '\r')
            start++;
        return start < end && text[start] != '#';
    }

    /// <summary>Where the next line begins.</summary>
    public static int NextLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : Math.Min(at + 1, text.Length);
    }
}
