using System.Text.RegularExpressions;

namespace Verbatim.Documents.Parsing;

/// <summary>
/// Says what is wrong where the scanner stopped. The scanner names the place where it could not go on; what is to be fixed often
/// stands before it, and is looked for here: a tab, a quotation mark, a bracket, a line in the wrong column.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="builder">What has been read of it.</param>
/// <param name="events">Knows what was read last.</param>
internal sealed class YamlSyntaxError(string text, TreeBuilder builder, YamlEvents events)
{
    private static readonly Dictionary<char, string> BlankNames = new()
    {
        ['\u00A0'] = "no-break space",
        ['\u2002'] = "en space",
        ['\u2003'] = "em space",
        ['\u2007'] = "figure space",
        ['\u2009'] = "thin space",
        ['\u200B'] = "zero-width space",
        ['\u202F'] = "narrow no-break space",
        ['\u3000'] = "ideographic space",
        ['\uFEFF'] = "byte-order mark",
    };

    // After a colon, after a dash that begins a line, or before a key.
    private static readonly Regex ForeignBlank = new(
        @"(?:^[ \t]*(?:- *)*(?:[^\s#'""]+?:)?[ \t]*)(?<blank>[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF])",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex MissingBlank = new(
        @"^[ \t]*(?:- +)*[\p{L}_][\p{L}\p{Nd}_.-]*(?<colon>:)(?![\s/:]|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private TextSpan Last => events.LastSpan;

    /// <summary>The quotation mark of a text that goes on in a line that is not indented enough, where that was the error.</summary>
    public int? Unindented { get; private set; }

    /// <summary>Reports an error whose place is not known: what follows what was read last.</summary>
    /// <param name="message">What the scanner said, of which only single words are relied on.</param>
    public void ReportAfterLast(string message) => Report(AfterLast(), AfterLast(), message);

    /// <summary>Reports the one error.</summary>
    /// <param name="stop">Where what the scanner could not read begins.</param>
    /// <param name="end">Where it stopped.</param>
    /// <param name="message">What it said, of which only single words are relied on.</param>
    public void Report(int stop, int end, string message)
    {
        stop = Math.Min(Math.Max(stop, 0), text.Length);
        bool found = FailAtBlank(stop)
            || FailAtTab(stop, message)
            || FailAtEscape(end, message)
            || FailAtQuote(stop, end, message)
            || FailAtBracket(stop)
            || FailAfterQuote(stop)
            || FailAtColon(stop, message)
            || FailAtColumn(stop);
        if (!found)
            builder.Fail(SyntaxDiagnostics.InvalidSyntax, SpanAt(stop), Expectation(stop, message));
    }

    /// <summary>A blank that YAML does not know, or none where one must be, in the lines that the scanner could not read.</summary>
    private bool FailAtBlank(int stop)
    {
        int from = LineStart(Math.Min(Last.Start, stop)), length = LineEnd(stop) - from;
        if (ForeignBlank.Match(text, from, length) is { Success: true } foreign && foreign.Groups["blank"] is var blank)
        {
            string name = BlankNames.TryGetValue(blank.Value[0], out string? known) ? known : "blank";
            builder.Fail(SyntaxDiagnostics.InvalidSyntax, new TextSpan(blank.Index, 1),
                $"this {name} (U+{(int)blank.Value[0]:X4}) is no blank to YAML: write an ordinary one");
            return true;
        }
        if (MissingBlank.Match(text, from, length) is not { Success: true } missing || missing.Index < LineStart(Last.End)
            || builder.OpenCollections.Any(static open => open.IsFlow))
            return false;
        builder.Fail(SyntaxDiagnostics.InvalidSyntax, new TextSpan(missing.Groups["colon"].Index, 1), "a blank is missing after this ':'");
        return true;
    }

    private bool FailAtTab(int stop, string message)
    {
        int at = LineStart(message.Contains(" tab ", StringComparison.Ordinal) ? Last.End : stop);
        int limit = message.Contains(" tab ", StringComparison.Ordinal) ? LineEnd(NextLine(Math.Max(stop, Last.End))) : LineEnd(stop);
        for (; at < limit; at = NextLine(at))
        {
            int content = ContentStart(at);
            int tab = text.IndexOf('\t', at, content - at);
            if (tab < 0 || tab < Last.Start || content == text.Length || text[content] is '\n' or '\r' or '#')
                continue;
            builder.Fail(SyntaxDiagnostics.TabIndentation, new TextSpan(tab, 1));
            return true;
        }
        return false;
    }

    /// <summary>An escape: the scanner stops at its backslash where it knows no such escape, else behind it.</summary>
    private bool FailAtEscape(int end, string message)
    {
        bool isUnknown = message.Contains("unknown escape", StringComparison.Ordinal);
        if (!isUnknown && !message.Contains("escape", StringComparison.Ordinal)
            && !message.Contains("hexadecimal", StringComparison.Ordinal)
            && !message.Contains("surrogates", StringComparison.Ordinal))
            return false;
        int from = Math.Min(isUnknown ? end : end - 1, text.Length - 1);
        int at = text.LastIndexOf('\\', from);
        if (at < 0 || at + 1 == text.Length)
            return false;
        TextSpan escape = TextSpan.FromBounds(at, SpanAt(at + 1).End);
        string written = text.Substring(at, escape.Length);
        builder.Fail(SyntaxDiagnostics.InvalidSyntax, escape, isUnknown
            ? $"escape '{written}' is unknown: write '\\\\' for a backslash, or use single quotation marks"
            : $"'{written}' takes {(text[at + 1] == 'x' ? 2 : text[at + 1] == 'u' ? 4 : 8)} hexadecimal digits that name a character");
        return true;
    }

    private bool FailAtQuote(int stop, int end, string message)
    {
        if (!message.Contains("quoted", StringComparison.Ordinal) || stop == text.Length || text[stop] is not ('"' or '\''))
            return false;
        if (message.Contains("indentation", StringComparison.Ordinal))
            Unindented = stop;
        builder.Fail(SyntaxDiagnostics.UnclosedQuote, new TextSpan(stop, 1), message.Contains("indentation", StringComparison.Ordinal)
            ? $"this quotation mark is not closed, and line {builder.PositionOf(end).Line + 1} is not indented enough to go on with its text"
            : "this quotation mark is never closed");
        return true;
    }

    private bool FailAtBracket(int stop)
    {
        int start = builder.OpenCollections.FirstOrDefault(static open => open.IsFlow)?.Start ?? BracketAfterLast();
        if (start < 0 || FlowBrackets.FindFault(text, start) is not { } fault)
            return false;
        if (text[fault] is '"' or '\'')
            builder.Fail(SyntaxDiagnostics.UnclosedQuote, new TextSpan(fault, 1), "this quotation mark is never closed");
        else if (text[fault] is '[' or '{')
            builder.Fail(SyntaxDiagnostics.UnclosedBracket, new TextSpan(fault, 1), text[fault]);
        else if (fault <= stop)
            builder.Fail(SyntaxDiagnostics.InvalidSyntax, new TextSpan(fault, 1), $"'{text[fault]}' closes a bracket of the other kind");
        else
            return false;
        return true;
    }

    /// <summary>The bracket that begins the value after what was read last, or -1: the scanner may not have reported it yet.</summary>
    private int BracketAfterLast()
    {
        int at = AfterLast();
        return at < text.Length && text[at] is '[' or '{' ? at : -1;
    }

    private int AfterLast()
    {
        int at = Last.End;
        while (at < text.Length && text[at] is ':' or '-' or '?' or ',' or ' ' or '\t' or '\n' or '\r')
            at++;
        return at;
    }

    /// <summary>A quoted text that ends in the line of the error, before it.</summary>
    private bool FailAfterQuote(int stop)
    {
        bool isQuoted = Last.Length > 1 && text[Last.Start] is '"' or '\'' && text[Last.End - 1] == text[Last.Start];
        if (!isQuoted || Last.End > stop || LineStart(stop) > Last.End)
            return false;
        if (LineStart(Last.End) > Last.Start)
            builder.Fail(
                SyntaxDiagnostics.UnclosedQuote,
                new TextSpan(Last.Start, 1),
                "this quotation mark is closed only lines below, where the text goes on: is its other half missing?");
        else
            builder.Fail(SyntaxDiagnostics.InvalidSyntax, SpanAt(stop), text[Last.Start] == '\''
                ? "text after the closing quotation mark: inside single quotation marks an apostrophe is written twice"
                : "text after the closing quotation mark: inside double quotation marks '\"' is written '\\\"'");
        return true;
    }

    private bool FailAtColon(int stop, string message)
    {
        if (!message.Contains("invalid mapping", StringComparison.Ordinal))
            return false;
        int content = ContentStart(LineStart(stop));
        if (Last.End > content)
            builder.Fail(SyntaxDiagnostics.InvalidSyntax, SpanAt(stop), "a value that holds ': ' needs quotation marks");
        else
            builder.Fail(SyntaxDiagnostics.BadIndentation, Word(content), "this key is indented below a key that has its value already");
        return true;
    }

    private bool FailAtColumn(int stop)
    {
        int line = LineStart(stop);
        int content = ContentStart(line);
        bool beginsLine = stop == content && stop < text.Length;
        if (!beginsLine
            || builder.OpenCollections.Any(open => open.IsFlow || (open.Start is { } start && start - LineStart(start) == stop - line)))
            return false;
        int[] columns = [.. OpenStarts().Select(start => start - LineStart(start) + 1).Distinct().OrderBy(static column => column)];
        if (columns.Length == 0)
            return false;
        string expected = string.Join(", ", columns.Take(columns.Length - 1)) + (columns.Length > 1 ? " or " : "")
            + columns[columns.Length - 1];
        builder.Fail(
            SyntaxDiagnostics.BadIndentation,
            Word(stop),
            $"this line begins in column {stop - line + 1}, in which nothing above it begins: expected column {expected}");
        return true;
    }

    /// <summary>
    /// Where those collections begin that a line could go on with: what is open, and what the scanner closed on its way to the line.
    /// </summary>
    private IEnumerable<int> OpenStarts()
    {
        foreach (OpenCollection open in builder.OpenCollections)
        {
            if (open.Start is { } start)
                yield return start;
        }
        int at = ContentStart(LineStart(Last.Start));
        for (; at + 1 < Last.Start && text[at] == '-' && text[at + 1] == ' '; at = ContentStart(at + 1))
            yield return at;
        if (at < Last.Start)
            yield return at;
    }

    private string Expectation(int stop, string message)
    {
        if (message.Contains("start any token", StringComparison.Ordinal) && stop < text.Length)
            return $"a value cannot begin with '{text[stop]}': put it in quotation marks";
        if (message.Contains("URI", StringComparison.Ordinal))
            return "this tag is no valid URI";
        if (message.Contains("anchor", StringComparison.Ordinal))
            return "a value takes one anchor";
        if (message.Contains("directive", StringComparison.Ordinal) || message.Contains("incompatible", StringComparison.Ordinal))
            return "this line is no directive that YAML 1.2 knows";
        if (builder.Depth == 0)
            return "the document has ended: nothing may follow its value";
        if (builder.Innermost.IsFlow)
            return $"',' or '{(builder.Innermost.IsMapping ? '}' : ']')}' is expected here";
        return builder.Innermost.IsMapping
            ? "a key and ':' are expected here"
            : "'- ' is expected here, as for the items above";
    }

    private TextSpan SpanAt(int at)
    {
        bool isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        return new TextSpan(at, isPair ? 2 : Math.Min(1, text.Length - at));
    }

    private TextSpan Word(int at)
    {
        int end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return TextSpan.FromBounds(at, end);
    }

    private int LineStart(int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }

    private int LineEnd(int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private int NextLine(int at)
    {
        int end = LineEnd(at);
        return end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
    }

    private int ContentStart(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }
}
