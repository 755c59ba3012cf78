namespace Verbatim.Documents.Parsing;

/// <summary>What is wrong with the brackets and quotation marks of a YAML collection in brackets.</summary>
internal static class FlowBrackets
{
    /// <summary>Looks for the half that is missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the outermost bracket stands.</param>
    /// <returns>
    /// The place to fix: a bracket or a quotation mark that is never closed, or a closing bracket of the wrong kind; null where
    /// all is well.
    /// </returns>
    public static int? FindFault(string text, int start)
    {
        Stack<int> open = new();
        bool mayBeginValue = true;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\'' && mayBeginValue)
            {
                int end = EndOfQuoted(text, i);
                if (end < 0)
                    return i;
                i = end;
            }
            else if (c == '#' && char.IsWhiteSpace(text[i - 1]))
            {
                i = EndOfLine(text, i);
            }
            else if (c is '[' or '{')
            {
                open.Push(i);
            }
            else if (c is ']' or '}')
            {
                if ((text[open.Pop()] == '[') != (c == ']'))
                    return i;
                if (open.Count == 0)
                    return null;
            }
            mayBeginValue = c is '[' or '{' or ',' or ':' || (mayBeginValue && char.IsWhiteSpace(c));
        }
        return open.Count == 0 ? null : open.Peek();
    }

    /// <summary>Where the closing quotation mark stands, or -1.</summary>
    private static int EndOfQuoted(string text, int start)
    {
        char quote = text[start];
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote && quote == '\'' && i + 1 < text.Length && text[i + 1] == quote)
                i++;
            else if (text[i] == quote)
                return i;
        }
        return -1;
    }

    private static int EndOfLine(string text, int at)
    {
        while (at + 1 < text.Length && text[at + 1] is not ('\n' or '\r'))
            at++;
        return at;
    }
}
