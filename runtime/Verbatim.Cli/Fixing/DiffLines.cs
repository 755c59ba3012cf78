namespace Verbatim.Cli.Fixing;

/// <summary>
/// The lines of a text as patches count them: each ends in LF, which belongs to it, and there is no empty one at the end.
/// </summary>
internal sealed class DiffLines
{
    private readonly string _text;
    private readonly List<int> _starts = [];

    public DiffLines(string text)
    {
        _text = text;
        for (int at = 0; at < text.Length; at = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length)
            _starts.Add(at);
    }

    public int Count => _starts.Count;

    public string this[int line] => _text[_starts[line]..(line + 1 < Count ? _starts[line + 1] : _text.Length)];

    /// <summary>The lines that a stretch touches: the first, and the one after the last.</summary>
    public (int First, int End) Cover(TextSpan span)
    {
        int first = LineOf(span.Start);
        return (first, Math.Min(LineOf(span.End) + 1, Count));
    }

    private int LineOf(int offset)
    {
        // Behind the last line break there is no line unless something stands there.
        if (offset == _text.Length && (offset == 0 || _text[^1] == '\n'))
            return Count;
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
