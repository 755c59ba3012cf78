namespace Verbatim.Checks.Reading.Quotes;

/// <summary>Finds quotations by their marks, straight and curly, one inside another. An apostrophe is no mark.</summary>
internal sealed class QuotationMarkReader
{
    // A straight single mark opens a quotation only where another closes it so near.
    private const int LongestInSingleMarks = 300;

    private readonly string _text;
    private readonly TextSpan _paragraph;
    private readonly List<(char Mark, int At)> _open = [];
    private readonly List<Quotation> _found = [];

    private QuotationMarkReader(string text, TextSpan paragraph) => (_text, _paragraph) = (text, paragraph);

    /// <summary>The quotations in some paragraphs, in the order in which they begin.</summary>
    public static ImmutableArray<Quotation> Of(string text, IEnumerable<TextSpan> paragraphs) =>
        [.. paragraphs.SelectMany(paragraph => new QuotationMarkReader(text, paragraph).Read())];

    private IEnumerable<Quotation> Read()
    {
        int closesSingle = -1;
        for (int at = _paragraph.Start; at < _paragraph.End; at++)
        {
            char c = _text[at];
            if (c is '“' && IsOpen('„'))
                Close(at, '„');
            else if (c is '“' or '„' or '«' or '‹' or '「' || (c is '‘' && !IsLetter(at - 1)))
                Open(c, at, goesOn: c is '“' && IsOpen(c));
            else if (c is '”' or '»' or '›' or '」')
                Close(at, c switch { '”' => IsOpen('“') ? '“' : '„', '»' => '«', '›' => '‹', _ => '「' });
            else if (c is '’' && !IsLetter(at + 1) && IsOpen('‘'))
                Close(at, '‘');
            else if (c is '"' && at > _paragraph.Start && _text[at - 1] == '=')
                at = EndOfAttribute(at);
            else if (c is '"')
                Straight(at);
            else if (c is '\'' && at == closesSingle)
                Close(at, '\'');
            else if (c is '\'' && at > closesSingle && OpensSingle(at) is { } end)
                (closesSingle, _) = (end, Open(c, at));
        }
        foreach ((char _, int at) in _open.Where(static open => open.Mark != '‘'))
            _found.Add(Unclosed(at, _paragraph.End));
        return _found.OrderBy(static quotation => quotation.Span.Start);
    }

    private bool Open(char mark, int at, bool goesOn = false)
    {
        // A speech of several paragraphs has a mark at the beginning of each, and one at its end; so it has where the paragraphs were
        // joined.
        if (goesOn && _open.FindLastIndex(open => open.Mark == mark) is >= 0 and var index)
        {
            _found.Add(Unclosed(_open[index].At, at));
            _open.RemoveRange(index, _open.Count - index);
        }
        _open.Add((mark, at));
        return true;
    }

    private static Quotation Unclosed(int from, int to) =>
        new(TextSpan.FromBounds(from, to), TextSpan.FromBounds(from + 1, to), IsClosed: false, Depth: 0);

    // What was opened inside and never closed ends with what it stands in.
    private void Close(int at, char mark)
    {
        int index = _open.FindLastIndex(open => open.Mark == mark);
        if (index < 0)
            return;
        int start = _open[index].At;
        _open.RemoveRange(index, _open.Count - index);
        _found.Add(new Quotation(TextSpan.FromBounds(start, at + 1), TextSpan.FromBounds(start + 1, at), IsClosed: true, index));
    }

    private void Straight(int at)
    {
        bool isOpen = IsOpen('"');
        bool isBeginning = at > _paragraph.Start && char.IsWhiteSpace(_text[at - 1]) && at + 1 < _paragraph.End
            && !char.IsWhiteSpace(_text[at + 1]);
        // The sign of inches behind a number opens nothing.
        if (!isOpen && (IsDigit(at - 1) || at + 1 >= _paragraph.End || char.IsWhiteSpace(_text[at + 1])))
            return;
        if (!isOpen || isBeginning)
            Open('"', at, goesOn: isOpen);
        else
            Close(at, '"');
    }

    // The marks around a value in what is left of a page's markup quote nobody.
    private int EndOfAttribute(int start)
    {
        int end = _text.IndexOf('"', start + 1, _paragraph.End - start - 1);
        return end < 0 ? start : end;
    }

    private int? OpensSingle(int at)
    {
        if (IsLetter(at - 1) || IsDigit(at - 1) || !IsLetter(at + 1) || (at + 2 < _paragraph.End && _text[at + 2] == '\'')
            || (at > _paragraph.Start && !char.IsWhiteSpace(_text[at - 1])
                && _text[at - 1] is not ('(' or '[' or '“' or '"' or '—' or '–')))
            return null;
        int limit = Math.Min(_paragraph.End, at + LongestInSingleMarks);
        // Rock 'n' roll.
        for (int end = at + 3; end < limit; end++)
        {
            if (_text[end] == '\'' && !char.IsWhiteSpace(_text[end - 1]) && !IsLetter(end + 1) && !IsDigit(end + 1))
                return end;
        }
        return null;
    }

    private bool IsOpen(char mark) => _open.Exists(open => open.Mark == mark);

    private bool IsLetter(int at) => at >= _paragraph.Start && at < _paragraph.End && char.IsLetter(_text[at]);

    private bool IsDigit(int at) => at >= _paragraph.Start && at < _paragraph.End && char.IsAsciiDigit(_text[at]);
}
