namespace Verbatim.Documents.Parsing;

/// <summary>A place in a text of lines that end at LF, without tabs.</summary>
internal sealed class YamlLines(string text)
{
    private int _lineStart;

    public string Text { get; } = text;

    /// <summary>Where reading stands.</summary>
    public int At { get; set; }

    public int Column => At - _lineStart;

    public bool IsAtEnd => At >= Text.Length;

    /// <summary>What stands here, or the unit 0 at the end of the text.</summary>
    public char First => IsAtEnd ? '\0' : Text[At];

    /// <summary>Whether an item of a list begins here.</summary>
    public bool IsAtDash => First == '-' && IsSpaceOrEnd(At + 1);

    /// <summary>Whether a space, a line end or the end of the text stands at a place.</summary>
    public bool IsSpaceOrEnd(int at) => at >= Text.Length || Text[at] is ' ' or '\n';

    /// <summary>Goes to the next thing that is no space, line end or comment.</summary>
    /// <returns>Whether there is one.</returns>
    public bool SkipToContent()
    {
        while (!IsAtEnd)
        {
            if (!SkipToEndOfLine())
                return true;
            NextLine();
        }
        return false;
    }

    /// <summary>Skips spaces, and a comment behind them; from the beginning of a line or from behind a value.</summary>
    /// <returns>Whether nothing else stands in the line.</returns>
    public bool SkipToEndOfLine()
    {
        int start = At;
        string text = Text;
        int at = start;
        while (at < text.Length && text[at] == ' ')
            at++;
        At = at;
        if (at == text.Length || text[at] == '\n')
            return true;
        bool isComment = text[at] == '#' && (at > start || at == _lineStart);
        if (isComment)
            At = EndOfLine(at);
        return isComment;
    }

    /// <summary>Whether nothing but spaces and a comment stands behind a value.</summary>
    public bool TryEndLine() => SkipToEndOfLine();

    public int EndOfLine(int at)
    {
        int end = Text.IndexOf('\n', at);
        return end < 0 ? Text.Length : end;
    }

    /// <summary>Goes from the end of a line to the beginning of the next.</summary>
    public void NextLine() => GoTo(Math.Min(At + 1, Text.Length));

    /// <summary>Goes to the beginning of a line.</summary>
    public void GoTo(int lineStart) => At = _lineStart = lineStart;

    /// <summary>Whether the line is one that only begins or ends a document.</summary>
    public bool IsAtMarker(char mark) =>
        Column == 0 && At + 2 < Text.Length && Text[At] == mark && Text[At + 1] == mark && Text[At + 2] == mark && IsSpaceOrEnd(At + 3);

    /// <summary>Goes behind a marker, where its line holds nothing else.</summary>
    public bool SkipMarker()
    {
        At += 3;
        return IsAtEnd || Text[At] == '\n';
    }
}
