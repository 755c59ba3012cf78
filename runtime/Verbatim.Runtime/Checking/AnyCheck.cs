namespace Verbatim.Runtime.Checking;

/// <summary>
/// The checks of values of no single type. What YAML writes plain the interpreter reads by the range that is asked for (P14), and a value
/// has kept what it looks like: so what is a number here may have been a text to it. Where that matters there are two answers: whether a
/// value surely is something, and whether it may be. None allocates.
/// </summary>
public static class AnyCheck
{
    /// <summary>Whether a value surely is of a type.</summary>
    public static bool Is(AnyValue? value, ScalarType type) => value is AnyScalar scalar && LexicalScalar.Fits(type, scalar.Text)
        && scalar.Kind switch
        {
            ScalarKind.Quoted => LexicalScalar.IsText(type) && !(IsName(type) && LexicalName.LooksLikeNumber(scalar.Text)),
            ScalarKind.Number => LexicalScalar.IsNumber(type),
            ScalarKind.Boolean => type == ScalarType.Boolean,
            _ => false,
        };

    /// <summary>Whether a value may be of a type.</summary>
    public static bool MayBe(AnyValue? value, ScalarType type) => value is AnyScalar scalar && scalar.Kind switch
    {
        // What is a text, and looks like a number or a truth value, stood in quotation marks.
        ScalarKind.Quoted => LexicalScalar.Fits(type, scalar.Text) && (LexicalScalar.IsText(type) || !LooksLikeToken(scalar.Text)),
        ScalarKind.Number => LexicalScalar.Fits(type, scalar.Text),
        _ => true,
    };

    /// <summary>Whether a value surely is one of an enumeration's.</summary>
    public static bool IsAmong<T>(AnyValue? value, EnumTexts<T> texts)
        where T : struct, Enum => value is AnyScalar { Kind: ScalarKind.Quoted, Text: var text } && texts.Contains(text);

    /// <summary>Whether a value may be one of an enumeration's.</summary>
    public static bool MayBeAmong<T>(AnyValue? value, EnumTexts<T> texts)
        where T : struct, Enum =>
        value is AnyScalar scalar && (scalar.Kind is not (ScalarKind.Quoted or ScalarKind.Number) || texts.Contains(scalar.Text));

    /// <summary>Whether a value is an object that is written out.</summary>
    public static bool IsMapping(AnyValue? value) => value is AnyMapping;

    /// <summary>Whether a scalar surely is one of some texts; of other values nothing is asked.</summary>
    public static bool Says(AnyValue? value, ReadOnlySpan<string> texts) => value is not AnyScalar scalar
        || (scalar.Kind is ScalarKind.Quoted or ScalarKind.Number && texts.Contains(scalar.Text));

    /// <summary>Whether a scalar may be one of some texts.</summary>
    public static bool MaySay(AnyValue? value, ReadOnlySpan<string> texts) => value is not AnyScalar scalar
        || scalar.Kind is not (ScalarKind.Quoted or ScalarKind.Number) || texts.Contains(scalar.Text);

    /// <summary>Whether a value is no number, or not less than one.</summary>
    public static bool AtLeast(AnyValue? value, decimal limit) => Compare(value, limit) is null or >= 0 and not IsNaN;

    /// <summary>Whether a value is no number, or not more than one.</summary>
    public static bool AtMost(AnyValue? value, decimal limit) => Compare(value, limit) is null or <= 0 and not IsNaN;

    /// <summary>Whether a scalar is a number; of other values nothing is asked.</summary>
    public static bool IsNumber(AnyValue? value, decimal number) =>
        value is not AnyScalar { Kind: not ScalarKind.Null } || Compare(value, number) is 0;

    private const int IsNaN = int.MinValue;

    /// <summary>How a scalar compares with a number: negative, zero or positive; null where it is none.</summary>
    private static int? Compare(AnyValue? value, decimal number)
    {
        if (value is not AnyScalar { Kind: not ScalarKind.Null, Text: var text })
            return null;
        if (LexicalNumber.TryReadDecimal(text, out decimal exact))
            return exact.CompareTo(number);
        if (!LexicalNumber.TryReadDouble(text, out double approximate))
            return null;
        return double.IsNaN(approximate) ? IsNaN : approximate.CompareTo((double)number);
    }

    private static bool IsName(ScalarType type) =>
        type is ScalarType.Uri or ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier;

    private static bool LooksLikeToken(string text) =>
        LexicalNumber.TryReadDouble(text, out _) || LexicalNumber.TryReadBoolean(text, out _);
}
