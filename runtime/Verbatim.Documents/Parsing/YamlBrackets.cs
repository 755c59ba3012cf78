namespace Verbatim.Documents.Parsing;

/// <summary>Reads a list or mapping in brackets that ends in its line and holds only simple values.</summary>
internal static class YamlBrackets
{
    /// <summary>Reads from a bracket to behind its other half.</summary>
    /// <returns>Whether that is all simple.</returns>
    public static bool TryRead(YamlLines lines, TreeBuilder builder)
    {
        if (builder.HasFailed || builder.Depth >= builder.Limits.MaxDepth)
            return false;
        bool isMapping = lines.First == '{';
        char close = isMapping ? '}' : ']';
        builder.Open(isMapping, isFlow: true, lines.At, anchor: null);
        lines.At++;
        SkipSpaces(lines);
        bool isEmpty = lines.First == close;
        while (!isEmpty)
        {
            if ((isMapping && !TryReadKey(lines, builder)) || !TryReadValue(lines, builder))
                return false;
            SkipSpaces(lines);
            if (lines.First == close)
                break;
            if (lines.First != ',')
                return false;
            lines.At++;
            SkipSpaces(lines);
        }
        lines.At++;
        builder.Close(lines.At);
        return !builder.HasFailed;
    }

    private static bool TryReadKey(YamlLines lines, TreeBuilder builder)
    {
        if (!TryReadScalar(lines, builder) || lines.First != ':' || !lines.IsSpaceOrEnd(lines.At + 1))
            return false;
        lines.At++;
        SkipSpaces(lines);
        return true;
    }

    private static bool TryReadValue(YamlLines lines, TreeBuilder builder) =>
        lines.First is '[' or '{' ? TryRead(lines, builder) : TryReadScalar(lines, builder);

    private static bool TryReadScalar(YamlLines lines, TreeBuilder builder)
    {
        int start = lines.At;
        if (lines.First is '"' or '\'')
        {
            if (YamlQuotes.Read(lines.Text, start, out int behind) is not { } value)
                return false;
            builder.Scalar(TextSpan.FromBounds(start, behind), value, ScalarKind.Quoted);
            lines.At = behind;
            // What follows a quoted text at once is read in ways of its own.
            return lines.First is ',' or ']' or '}' or ' ' || (lines.First == ':' && lines.IsSpaceOrEnd(behind + 1));
        }
        int end = EndOfPlain(lines.Text, start);
        if (end == start)
            return false;
        lines.At = end;
        while (lines.Text[end - 1] == ' ')
            end--;
        builder.Scalar(TextSpan.FromBounds(start, end), lines.Text.Substring(start, end - start), ScalarKind.Plain);
        return true;
    }

    /// <summary>
    /// Where a value without quotation marks ends that has nothing in it but letters, digits and what means nothing between them.
    /// </summary>
    private static int EndOfPlain(string text, int start)
    {
        int at = start;
        if (at + 1 < text.Length && text[at] == '-' && char.IsLetterOrDigit(text[at + 1]))
            at++;
        while (at < text.Length && (IsPlain(text[at], isFirst: at == start)
            || (text[at] == ':' && at > start && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))))
            at++;
        return at;
    }

    private static bool IsPlain(char c, bool isFirst) =>
        char.IsLetterOrDigit(c) || c == '_' || (!isFirst && c is ' ' or '-' or '.' or '/' or '+' or '(' or ')');

    private static void SkipSpaces(YamlLines lines)
    {
        while (lines.First == ' ')
            lines.At++;
    }
}
