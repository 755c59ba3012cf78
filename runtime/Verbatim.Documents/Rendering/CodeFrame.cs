namespace Verbatim.Documents.Rendering;

/// <summary>The line that a place stands in, with a row of marks under the place. A long line is cut around it.</summary>
/// <param name="Line">The line as it is shown.</param>
/// <param name="Indent">How many columns stand before the marks.</param>
/// <param name="Marks">How many columns are marked; at least one.</param>
/// <param name="GoesOn">Whether the place goes on in the next line.</param>
internal readonly record struct CodeFrame(string Line, int Indent, int Marks, bool GoesOn)
{
    /// <summary>Lines of running text have no end; more than this is not read but looked for.</summary>
    private const int Columns = 110;

    /// <summary>How much of a cut line is shown before the place.</summary>
    private const int Lead = 30;

    /// <summary>How many UTF-16 units are laid out on either side of where the place begins: a line may be as long as its file.</summary>
    private const int Reach = 400;

    /// <summary>The frame of a place, or null where the text does not have it.</summary>
    public static CodeFrame? Of(SourceText text, LinePositionSpan place)
    {
        if (place.Start.Line >= text.LineCount)
            return null;
        string written = text.GetLine(place.Start.Line);
        int unit = Math.Min(place.Start.Character, written.Length);
        int left = CharacterStart(written, Math.Max(0, unit - Reach));
        int right = CharacterStart(written, Math.Min(written.Length, unit + Reach));
        bool leavesLine = place.End.Line > place.Start.Line;
        int last = leavesLine ? written.Length : Math.Min(place.End.Character, written.Length);

        DisplayLine line = new(written[left..right]);
        int from = line.ColumnOf(unit - left);
        int to = line.ColumnOf(Math.Max(unit, last) - left);
        int start = line.Width <= Columns ? 0 : Math.Max(0, Math.Min(from - Lead, line.Width - Columns));
        int end = Math.Min(line.Width, start + Columns);
        (string shown, int first) = line.Between(start, end);
        string before = left > 0 || start > 0 ? "…" : "";
        string after = right < written.Length || end < line.Width ? "…" : "";
        return new CodeFrame(
            before + shown + after,
            Indent: from - first + before.Length,
            Marks: Math.Max(1, Math.Min(to, end) - from),
            GoesOn: last > right || to > end || (leavesLine && place.End != new LinePosition(place.Start.Line + 1, 0)));
    }

    /// <summary>Where the character begins that a unit belongs to.</summary>
    private static int CharacterStart(string line, int unit) =>
        unit > 0 && unit < line.Length && char.IsSurrogatePair(line[unit - 1], line[unit]) ? unit - 1 : unit;
}
