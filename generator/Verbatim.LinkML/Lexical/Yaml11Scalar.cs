using System.Numerics;
using System.Text.RegularExpressions;

namespace Verbatim.LinkML.Lexical;

/// <summary>
/// What a value without quotation marks is to PyYAML, a reader of YAML 1.1 that guesses by the look of it, and with it to LinkML's own
/// tools. Null is no part of it: there all readers agree.
/// </summary>
internal static class Yaml11Scalar
{
    // More than any number of ours has. To multiply without a limit would take a hostile text's time squared.
    private const int MostDigits = 40;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private static readonly Regex Truth =
        new(@"\A(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\z", Options);

    private static readonly Regex Whole = new(
        @"\A(?<sign>[-+])?(?:0b(?<two>[01_]+) | 0x(?<sixteen>[0-9a-fA-F_]+) | 0(?<eight>[0-7_]+)
            | (?<ten>0|[1-9][0-9_]*)(?::(?<sixty>[0-5]?[0-9]))*)\z",
        Options);

    private static readonly Regex Fraction = new(
        @"\A(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)? | \.[0-9][0-9_]*(?:[eE][-+][0-9]+)?
            | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]* | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN))\z",
        Options);

    private static readonly Regex Moment = new(
        @"\A[0-9]{4}-(?:[0-9]{2}-[0-9]{2}
            | [0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)(?<hour>[0-9]{1,2}):[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?
              (?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)\z",
        Options);

    /// <summary>What the text is taken for, and which number it is where it is a whole one of a usual length.</summary>
    public static (Yaml11Kind Kind, BigInteger? Number) Read(string text)
    {
        if (!CanBeOtherThanText(text))
            return (Yaml11Kind.Text, null);
        if (text is "=" or "<<")
            return (Yaml11Kind.Sign, null);
        if (Truth.IsMatch(text))
            return (IsTrue(text) ? Yaml11Kind.True : Yaml11Kind.False, null);
        if (Whole.Match(text) is { Success: true } whole && IsNumber(whole))
            return (Yaml11Kind.Whole, text.Length > MostDigits ? null : NumberOf(whole));
        if (Fraction.IsMatch(text))
            return (Yaml11Kind.Fraction, null);
        if (Moment.Match(text) is { Success: true } moment)
            return (moment.Groups["hour"].Success ? Yaml11Kind.Moment : Yaml11Kind.Date, null);
        return (Yaml11Kind.Text, null);
    }

    /// <summary>What is to be said of a text that is a number to these readers and to no other; null where it is none.</summary>
    public static string? Explain(string text) => Read(text) switch
    {
        (Yaml11Kind.Whole, { } number) => $"only YAML 1.1 takes it for the number {number.ToString(CultureInfo.InvariantCulture)}",
        (Yaml11Kind.Whole or Yaml11Kind.Fraction, _) => "only YAML 1.1 takes it for a number",
        _ => null,
    };

    /// <summary>Whether a text is a number that all readers read alike, as nearly all are written: 5, -12, 0.25.</summary>
    public static bool IsCommonNumber(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0, point = -1;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0 && i > start && i + 1 < text.Length)
                point = i;
            else if (text[i] is < '0' or > '9')
                return false;
        }
        int whole = (point < 0 ? text.Length : point) - start;
        return whole == 1 || (whole > 1 && text[start] != '0');
    }

    // Most texts are told by their first character.
    private static bool CanBeOtherThanText(string text) =>
        text.Length > 0 && (text[0] is (>= '0' and <= '9') or '+' or '-' or '.' or '=' or '<'
            || (text.Length <= 5 && text[0] is 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O'));

    private static bool IsTrue(string text) => text.Length is 2 or 3 or 4 && text[0] is not ('n' or 'N') && text[1] is not ('f' or 'F');

    /// <summary>No number are a sign of a base without digits, and sixties that follow a zero.</summary>
    private static bool IsNumber(Match whole) =>
        !(whole.Groups["ten"].Value == "0" && whole.Groups["sixty"].Success)
        && !(whole.Groups["two"] is { Success: true } two && two.Value.All(static c => c == '_'))
        && !(whole.Groups["sixteen"] is { Success: true } sixteen && sixteen.Value.All(static c => c == '_'));

    private static BigInteger NumberOf(Match whole)
    {
        (string name, int radix) = whole.Groups["two"].Success ? ("two", 2) : whole.Groups["sixteen"].Success ? ("sixteen", 16)
            : whole.Groups["eight"].Success ? ("eight", 8) : ("ten", 10);
        string digits = whole.Groups[name].Value.Replace("_", "", StringComparison.Ordinal);
        BigInteger number = digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + DigitOf(digit));
        foreach (Capture sixty in whole.Groups["sixty"].Captures)
            number = (number * 60) + int.Parse(sixty.Value, CultureInfo.InvariantCulture);
        return whole.Groups["sign"].Value == "-" ? -number : number;
    }

    private static int DigitOf(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}

/// <summary>What a plain value can be to a reader of YAML 1.1.</summary>
internal enum Yaml11Kind
{
    /// <summary>A text, as it stands.</summary>
    Text,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,

    /// <summary>A whole number, in base 2, 8, 10, 16 or 60.</summary>
    Whole,

    /// <summary>Another number.</summary>
    Fraction,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    Moment,

    /// <summary>A sign of YAML's own, which is no value.</summary>
    Sign,
}
