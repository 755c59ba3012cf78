namespace Verbatim.Documents.Parsing;

/// <summary>Reads the keys and single values of <see cref="BlockYaml"/>.</summary>
/// <param name="lines">Where they stand.</param>
/// <param name="builder">Where they go.</param>
internal sealed class YamlScalars(YamlLines lines, TreeBuilder builder)
{
    /// <summary>A key must end within so many units; the scanner allows 1,024.</summary>
    private const int LongestKey = 1_000;

    private readonly KeyCache _keys = new();
    private string _value = "";
    private TextSpan _span;
    private ScalarKind _kind;

    /// <summary>Whether what was scanned last is a key; reading stands behind its colon.</summary>
    public bool IsKey { get; private set; }

    /// <summary>Scans a value in a line, which may turn out to be a key.</summary>
    /// <returns>Whether it is simple.</returns>
    public bool TryScan() => lines.First is '"' or '\'' ? TryScanQuoted() : TryScanPlain();

    public void AddKey() => builder.Scalar(_span, _value, _kind);

    /// <summary>Adds what was scanned last as a value, with the lines that go on with it.</summary>
    /// <param name="parentColumn">The column of what it stands in: lines further in go on with it.</param>
    /// <returns>Whether it is simple to its end.</returns>
    public bool TryAddValue(int parentColumn)
    {
        bool endsInComment = lines.At < lines.Text.Length && lines.Text[lines.At] != '\n';
        if (!lines.TryEndLine())
            return false;
        if (_kind == ScalarKind.Plain && !TryGoOn(parentColumn, endsInComment))
            return false;
        builder.Scalar(_span, _value, _kind);
        return true;
    }

    /// <summary>Reads a block of lines that begins with a bar.</summary>
    /// <param name="parentColumn">The column of what it stands in.</param>
    public bool TryReadBlock(int parentColumn)
    {
        string text = lines.Text;
        int start = lines.At;
        if (text[start] != '|')
            return false;
        lines.At++;
        bool isStripped = lines.First == '-';
        if (isStripped)
            lines.At++;
        if (lines.First != '\n')
            return false;
        int content = lines.At + 1;
        int indent = IndentAt(content);
        if (indent <= parentColumn || indent == 0 || content + indent >= text.Length || text[content + indent] == '\n')
            return false;
        StringBuilder value = new();
        int end = content, blank = 0, at = content;
        while (at < text.Length)
        {
            int lineEnd = lines.EndOfLine(at);
            int spaces = IndentAt(at);
            bool isBlank = at + spaces == lineEnd;
            if (lineEnd == text.Length || (isBlank && spaces > indent))
                return false;
            if (!isBlank && spaces < indent)
                break;
            if (isBlank)
            {
                blank++;
            }
            else
            {
                value.Append('\n', blank + (end == content ? 0 : 1)).Append(text, at + indent, lineEnd - at - indent);
                blank = 0;
                end = lineEnd;
            }
            at = lineEnd + 1;
        }
        lines.GoTo(at);
        if (!isStripped)
            value.Append('\n');
        while (text[end - 1] == ' ')
            end--;
        builder.Scalar(TextSpan.FromBounds(start, end), value.ToString(), ScalarKind.Block);
        return true;
    }

    private int IndentAt(int lineStart)
    {
        int at = lineStart;
        while (at < lines.Text.Length && lines.Text[at] == ' ')
            at++;
        return at - lineStart;
    }

    private bool TryScanQuoted()
    {
        int start = lines.At;
        if (YamlQuotes.Read(lines.Text, start, out int behind) is not { } value)
            return false;
        _span = TextSpan.FromBounds(start, behind);
        (_value, _kind) = (value, ScalarKind.Quoted);
        lines.At = behind;
        int colon = behind;
        while (colon < lines.Text.Length && lines.Text[colon] == ' ')
            colon++;
        IsKey = colon < lines.Text.Length && lines.Text[colon] == ':';
        if (!IsKey)
            return true;
        lines.At = colon + 1;
        return lines.IsSpaceOrEnd(colon + 1) && colon - start < LongestKey;
    }

    private bool TryScanPlain()
    {
        string text = lines.Text;
        int start = lines.At;
        if (!MayBegin(start))
            return false;
        int end = start, at = start;
        IsKey = false;
        for (; at < text.Length && text[at] != '\n'; at++)
        {
            char c = text[at];
            if (c == ':' && lines.IsSpaceOrEnd(at + 1))
            {
                IsKey = true;
                break;
            }
            if (c == '#' && text[at - 1] == ' ')
                break;
            if (c != ' ')
                end = at + 1;
        }
        _span = TextSpan.FromBounds(start, end);
        _kind = ScalarKind.Plain;
        _value = IsKey ? _keys.Find(text, _span) : text.Substring(start, end - start);
        lines.At = IsKey ? at + 1 : end;
        // Behind a star the scanner goes on to read: a colon does not end what looks like an alias to it.
        return end > start && (!IsKey || (at - start < LongestKey && text.IndexOf('*', start, at - start) < 0));
    }

    /// <summary>Whether a value without quotation marks may begin with what stands at a place.</summary>
    private bool MayBegin(int at) => lines.Text[at] switch
    {
        '-' => !lines.IsSpaceOrEnd(at + 1),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%'
            or '@' or '`' => false,
        _ => true,
    };

    /// <summary>Adds the lines that go on with a value without quotation marks: a line end is a space, an empty line a line end.</summary>
    private bool TryGoOn(int parentColumn, bool endsInComment)
    {
        string text = lines.Text;
        StringBuilder? whole = null;
        int breaks = 0;
        for (int at = lines.At + 1; at < text.Length;)
        {
            int indent = IndentAt(at);
            int content = at + indent;
            if (content == text.Length)
                break;
            if (text[content] == '\n')
            {
                breaks++;
                at = content + 1;
                continue;
            }
            if (indent <= parentColumn || text[content] == '#')
                break;
            if (endsInComment || !MayBegin(content) || text[content] == '-')
                return false;
            int end = lines.EndOfLine(content);
            if (!IsPlainLine(content, end))
                return false;
            lines.GoTo(at);
            lines.At = end;
            while (text[end - 1] == ' ')
                end--;
            whole ??= new StringBuilder(_value);
            whole.Append(breaks == 0 ? ' ' : '\n', Math.Max(1, breaks)).Append(text, content, end - content);
            _span = TextSpan.FromBounds(_span.Start, end);
            breaks = 0;
            at = lines.EndOfLine(end) + 1;
        }
        if (whole is not null)
            _value = whole.ToString();
        return true;
    }

    /// <summary>Whether a line holds nothing that would be a comment or a key.</summary>
    private bool IsPlainLine(int start, int end)
    {
        string text = lines.Text;
        for (int at = start; at < end; at++)
        {
            if ((text[at] == ':' && lines.IsSpaceOrEnd(at + 1)) || (text[at] == '#' && text[at - 1] == ' '))
                return false;
        }
        return true;
    }
}
