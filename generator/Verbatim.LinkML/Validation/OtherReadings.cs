using System.Numerics;

namespace Verbatim.LinkML.Validation;

/// <summary>Tells, on request, where YAML 1.1, and with it LinkML's own tools, reads a valid document otherwise (P19).</summary>
internal static class OtherReadings
{
    /// <summary>Looks at a value or key that is right by its range.</summary>
    /// <param name="context">The walk.</param>
    /// <param name="type">What the range takes it for; a text where it is an enumeration or the key of a slot.</param>
    /// <param name="scalar">The value.</param>
    public static void Check(ValidationContext context, ScalarType type, ScalarNode scalar)
    {
        bool isAsked = context.TellsOtherReadings && context.IsRecording && type != ScalarType.Boolean && IsUnmarked(context.Tree, scalar);
        if (!isAsked || (LexicalScalar.IsNumber(type) && Yaml11Scalar.IsCommonNumber(scalar.Value)))
            return;
        (Yaml11Kind kind, BigInteger? number) = Yaml11Scalar.Read(scalar.Value);
        bool isSame = LexicalScalar.IsNumber(type) ? IsSameNumber(scalar.Value, kind, number) : kind == Yaml11Kind.Text;
        if (isSame || !IsBare(context.Text, scalar.Span, scalar.Value))
            return;
        Diagnostic found = DataDiagnostics.ReadOtherwise.At(
            context.Text.GetLocation(scalar.Span), Wording.Quote(scalar.Value), Describe(kind, number), Advise(type, scalar.Value));
        context.Add(LexicalScalar.IsNumber(type) ? found : found with { Fixes = [QuotationMarks.Add(scalar)] });
    }

    /// <summary>Whether a scalar stands in YAML without quotation marks. To a walk a key is plain however it is written.</summary>
    public static bool IsPlain(DocumentTree tree, ScalarNode scalar) =>
        IsUnmarked(tree, scalar) && IsBare(tree.Text, scalar.Span, scalar.Value);

    private static bool IsUnmarked(DocumentTree tree, ScalarNode scalar) =>
        tree.Format == DocumentFormat.Yaml && scalar.Kind == ScalarKind.Plain && scalar.Span.Length > 0;

    /// <summary>Whether a text that is not empty begins as it stands in its file: what is in quotation marks begins with these.</summary>
    public static bool IsBare(SourceText text, TextSpan span, string value) => text.Text[span.Start] == value[0];

    /// <summary>
    /// Leading zeros, a base that is written with an o, and how an exponent is spelt can make something else of what is a number here.
    /// </summary>
    private static bool IsSameNumber(string text, Yaml11Kind kind, BigInteger? number) => kind switch
    {
        Yaml11Kind.Fraction => true,
        Yaml11Kind.Whole when text.StartsWith("0x", StringComparison.Ordinal) => true,
        Yaml11Kind.Whole when number is { } read => BigInteger.Parse(text, CultureInfo.InvariantCulture) == read,
        Yaml11Kind.Whole => text.TrimStart('+', '-')[0] != '0',
        _ => false,
    };

    /// <summary>What YAML 1.1 takes a plain text for; null where it is text there too.</summary>
    public static string? Of(string text) =>
        Yaml11Scalar.Read(text) is { Kind: not Yaml11Kind.Text } read ? Describe(read.Kind, read.Number) : null;

    private static string Describe(Yaml11Kind kind, BigInteger? number) => kind switch
    {
        Yaml11Kind.True => "true",
        Yaml11Kind.False => "false",
        Yaml11Kind.Whole when number is { } read => "the number " + read.ToString(CultureInfo.InvariantCulture),
        Yaml11Kind.Whole or Yaml11Kind.Fraction => "a number",
        Yaml11Kind.Date => "a date, not for text",
        Yaml11Kind.Moment => "a date and time, not for text",
        Yaml11Kind.Sign => "a sign of YAML's own",
        _ => "a text",
    };

    private static string Advise(ScalarType type, string text) => !LexicalScalar.IsNumber(type) ? "put it into quotation marks"
        : text.All(static c => c is (>= '0' and <= '9') or '+' or '-') ? "write it without leading zeros"
        : LexicalNumber.TryReadInteger(text.AsSpan(), out long number) ? $"write {number.ToString(CultureInfo.InvariantCulture)}"
        : "write it with a point, digits before it, and a sign in the exponent, as 1.0e+5";
}
