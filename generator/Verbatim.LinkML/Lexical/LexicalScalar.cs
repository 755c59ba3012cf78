namespace Verbatim.LinkML.Lexical;

/// <summary>Whether a text is a value of a built-in type (P14): the one answer for interpreter and compiled code.</summary>
public static class LexicalScalar
{
    /// <summary>Whether values of the type are written as text: in JSON, in quotation marks.</summary>
    public static bool IsText(ScalarType type) => !IsNumber(type) && type != ScalarType.Boolean;

    /// <summary>Whether values of the type are numbers.</summary>
    public static bool IsNumber(ScalarType type) =>
        type is ScalarType.Integer or ScalarType.Float or ScalarType.Double or ScalarType.Decimal;

    /// <summary>Whether the text is a value of the type. Whether it is the right kind of token is asked before.</summary>
    public static bool Fits(ScalarType type, ReadOnlySpan<char> text) => type switch
    {
        ScalarType.Integer => LexicalNumber.TryReadInteger(text, out _),
        ScalarType.Float or ScalarType.Double => LexicalNumber.TryReadDouble(text, out _),
        ScalarType.Decimal => LexicalNumber.TryReadDecimal(text, out _),
        ScalarType.Boolean => LexicalNumber.TryReadBoolean(text, out _),
        ScalarType.Date => LexicalDate.TryReadDate(text, out _, out _, out _),
        ScalarType.Time => LexicalDate.TryReadTime(text, out _, out _),
        ScalarType.DateTime => LexicalDate.TryReadDateTime(text, out _, out _),
        ScalarType.DateOrDateTime =>
            LexicalDate.TryReadDate(text, out _, out _, out _) || LexicalDate.TryReadDateTime(text, out _, out _),
        ScalarType.Uri => LexicalName.IsUri(text),
        ScalarType.UriOrCurie or ScalarType.ObjectIdentifier => LexicalName.IsUriOrCurie(text),
        ScalarType.Curie => LexicalName.IsCurie(text),
        ScalarType.NcName => LexicalName.IsNcName(text),
        ScalarType.NodeIdentifier => LexicalName.IsNodeIdentifier(text),
        ScalarType.JsonPointer => LexicalName.IsJsonPointer(text),
        _ => true,
    };

    /// <summary>The type in words, as a message names what was expected.</summary>
    public static string Describe(ScalarType type) => type switch
    {
        ScalarType.Integer => "a whole number",
        ScalarType.Float or ScalarType.Double => "a number",
        ScalarType.Decimal => "a decimal number",
        ScalarType.Boolean => "true or false",
        ScalarType.Date => "a date such as 2025-11-20",
        ScalarType.Time => "a time such as 09:30:00",
        ScalarType.DateTime => "a date and time such as 2025-11-20T09:30:00Z",
        ScalarType.DateOrDateTime => "a date such as 2025-11-20, with or without a time",
        ScalarType.Uri => "a URI such as https://example.com/a",
        ScalarType.UriOrCurie or ScalarType.ObjectIdentifier => "a URI or a CURIE such as prefix:name",
        ScalarType.Curie => "a CURIE such as prefix:name",
        ScalarType.NcName => "a name of letters, digits, '.', '-' and '_'",
        ScalarType.NodeIdentifier => "a URI, a CURIE or a blank node such as _:b1",
        ScalarType.JsonPointer => "a JSON Pointer such as #/items/0",
        _ => "a string",
    };
}
