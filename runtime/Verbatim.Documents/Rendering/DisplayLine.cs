namespace Verbatim.Documents.Rendering;

/// <summary>A line of a text laid out in the columns of a terminal: tabs are expanded, wide characters take two, marks none.</summary>
internal sealed class DisplayLine
{
    private const int TabWidth = 4;

    private readonly List<string> _cells = [];
    private readonly List<int> _columns = [];
    private readonly int[] _cellOf;

    public DisplayLine(string line)
    {
        _cellOf = new int[line.Length + 1];
        int column = 0;
        for (int i = 0; i < line.Length;)
        {
            int length = char.IsSurrogatePair(line, i) ? 2 : 1;
            string shown = Show(line, i, length, column, out int width);
            for (int unit = i; unit < i + length; unit++)
                _cellOf[unit] = _cells.Count;
            _cells.Add(shown);
            _columns.Add(column);
            column += width;
            i += length;
        }
        _cellOf[line.Length] = _cells.Count;
        _columns.Add(column);
    }

    /// <summary>How many columns the line takes.</summary>
    public int Width => _columns[_cells.Count];

    /// <summary>The column in which a UTF-16 unit of the line is shown, from 0; past the end it is the end's.</summary>
    public int ColumnOf(int unit) => _columns[_cellOf[Math.Min(unit, _cellOf.Length - 1)]];

    /// <summary>What is shown from one column up to another, whole characters only, and the column it really begins in.</summary>
    public (string Text, int Start) Between(int from, int to)
    {
        StringBuilder shown = new();
        int start = -1;
        for (int i = 0; i < _cells.Count; i++)
        {
            if (_columns[i] < from || _columns[i + 1] > to)
                continue;
            if (start < 0)
                start = _columns[i];
            shown.Append(_cells[i]);
        }
        return (shown.ToString(), Math.Max(start, 0));
    }

    private static string Show(string line, int at, int length, int column, out int width)
    {
        char c = line[at];
        width = c == '\t' ? TabWidth - (column % TabWidth) : 1;
        if (c == '\t')
            return new string(' ', width);
        if (DisplayText.IsUnsafe(line, at))
            return c < ' ' ? ((char)('\u2400' + c)).ToString() : "\uFFFD";
        width = WidthOf(line, at);
        return line.Substring(at, length);
    }

    private static int WidthOf(string line, int at)
    {
        if (line[at] < '\u0300')
            return 1;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(line, at);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return IsWide(char.ConvertToUtf32(line, at)) ? 2 : 1;
    }

    /// <summary>The blocks that terminals draw two columns wide: East Asian scripts and forms, and pictures.</summary>
    private static bool IsWide(int point) => point is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97C)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x1FA70 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
