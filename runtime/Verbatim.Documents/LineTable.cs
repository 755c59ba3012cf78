namespace Verbatim.Documents;

/// <summary>Where the lines of a text begin. A line ends at LF, CRLF or CR, and nowhere else.</summary>
internal sealed class LineTable
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        _text = text;
        ReadOnlySpan<char> rest = text.AsSpan();
        for (int end = rest.IndexOfAny('\n', '\r'); end >= 0; end = rest.IndexOfAny('\n', '\r'))
        {
            int start = end + 1;
            if (rest[end] == '\r' && start < rest.Length && rest[start] == '\n')
                start++;
            _starts.Add(text.Length - rest.Length + start);
            rest = rest.Slice(start);
        }
    }

    public int Count => _starts.Count;

    public LinePosition GetPosition(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _starts[line]);
    }

    public string GetLine(int line)
    {
        int start = _starts[line];
        int end = line + 1 < Count ? _starts[line + 1] : _text.Length;
        while (end > start && _text[end - 1] is '\n' or '\r')
            end--;
        return _text.Substring(start, end - start);
    }
}
