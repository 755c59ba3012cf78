namespace Verbatim.Documents.Fixes;

/// <summary>How texts are written in YAML and in JSON, so that they are read again as what they are.</summary>
public static class ScalarSpelling
{
    // What YAML guesses to be no text. A schema knows better, other readers of the file do not.
    private static readonly HashSet<string> Guessed =
        new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>A text in the place of a scalar, in the quotation marks that the scalar has.</summary>
    /// <param name="text">The file.</param>
    /// <param name="scalar">The scalar that gives way.</param>
    /// <param name="replacement">What is to be read there.</param>
    public static string InPlaceOf(SourceText text, ScalarNode scalar, string replacement) => scalar.Kind switch
    {
        ScalarKind.Plain or ScalarKind.Quoted => InPlaceOf(text, scalar.Span, replacement),
        _ => DoubleQuoted(replacement),
    };

    /// <summary>A text in the place of a scalar of which only the place is known; not for numbers and truth values of JSON.</summary>
    public static string InPlaceOf(SourceText text, TextSpan span, string replacement) =>
        InPlaceOf(span.Length == 0 ? '\0' : text.Text[span.Start], replacement);

    /// <summary>A text in the place of a scalar of which only the first unit is known.</summary>
    public static string InPlaceOf(char first, string replacement) => first switch
    {
        '\'' when !replacement.Any(char.IsControl) => SingleQuoted(replacement),
        '"' or '\'' or '|' or '>' => DoubleQuoted(replacement),
        _ => IsPlain(replacement) ? replacement : DoubleQuoted(replacement),
    };

    /// <summary>A text where nothing stands yet.</summary>
    /// <param name="value">What is to be read there.</param>
    /// <param name="format">The notation of the file.</param>
    /// <param name="isText">Whether it is a text, and not a number or a truth value.</param>
    public static string New(string value, DocumentFormat format, bool isText)
    {
        if (format == DocumentFormat.Json)
            return isText ? DoubleQuoted(value) : value;
        bool isGuessed = isText && (Guessed.Contains(value) || char.IsDigit(value.FirstOrDefault()));
        return IsPlain(value) && !isGuessed ? value : DoubleQuoted(value);
    }

    /// <summary>
    /// Whether YAML reads the text as it stands, without quotation marks and even inside brackets: a narrow test that is never wrong.
    /// </summary>
    public static bool IsPlain(string text)
    {
        if (text is "" or "null" or "Null" or "NULL" || !char.IsLetterOrDigit(text[0]) || char.IsWhiteSpace(text[text.Length - 1])
            || text[text.Length - 1] == ':')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isMark = text[i] is ',' or '[' or ']' or '{' or '}' or '"' || char.IsControl(text[i]);
            bool isColon = text[i] == ':' && text[i + 1] == ' ';
            bool isComment = text[i] == '#' && text[i - 1] == ' ';
            if (isMark || isColon || isComment)
                return false;
        }
        return true;
    }


    /// <summary>The text in the marks that leave most of it as it is.</summary>
    public static string Quoted(string text) =>
        (text.Contains('"', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)) && !text.Any(char.IsControl)
            ? SingleQuoted(text)
            : DoubleQuoted(text);

    /// <summary>The text in double quotation marks, as YAML and JSON both read it.</summary>
    public static string DoubleQuoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    private static string SingleQuoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
