using System.Text.RegularExpressions;

namespace Verbatim.Runtime.Values;

/// <summary>
/// A value whose slot allows more than one type of C# would: a scalar, a list or a mapping, as it was written. Immutable, and
/// equal by content.
/// </summary>
public abstract record AnyValue
{
    private protected AnyValue()
    {
    }

    /// <summary>A text.</summary>
    public static implicit operator AnyValue(string text) => new AnyScalar(text, ScalarKind.Quoted);

    /// <summary>A whole number.</summary>
    public static implicit operator AnyValue(long number) =>
        new AnyScalar(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Number);

    /// <summary>A number.</summary>
    public static implicit operator AnyValue(decimal number) =>
        new AnyScalar(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Number);

    /// <summary>A truth value.</summary>
    public static implicit operator AnyValue(bool truth) => new AnyScalar(truth ? "true" : "false", ScalarKind.Boolean);
}

/// <summary>A single value as it was written.</summary>
/// <param name="Text">The characters, without quotation marks.</param>
/// <param name="Kind">How it is written; what YAML writes plain has become a text, a number, a truth value or null.</param>
public sealed partial record AnyScalar(string Text, ScalarKind Kind) : AnyValue
{
    // What YAML writes plain gets the kind JSON would give it, so that one value is the same from both. A number that JSON has no
    // spelling for stays plain.
    internal static AnyScalar Resolve(AnyScalar written)
    {
        if (written.Kind != ScalarKind.Plain)
            return written.Kind == ScalarKind.Block ? written with { Kind = ScalarKind.Quoted } : written;
        if (LexicalNumber.TryReadBoolean(written.Text, out bool truth))
            return new AnyScalar(truth ? "true" : "false", ScalarKind.Boolean);
        if (JsonNumber().IsMatch(written.Text))
            return written with { Kind = ScalarKind.Number };
        return LexicalNumber.TryReadDouble(written.Text, out _) ? written : written with { Kind = ScalarKind.Quoted };
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}

/// <summary>Values in order.</summary>
/// <param name="Items">The values.</param>
public sealed record AnyList(ValueList<AnyValue> Items) : AnyValue;

/// <summary>Values by key, in the order written.</summary>
/// <param name="Entries">The keys with their values; no key stands twice.</param>
public sealed record AnyMapping(ValueList<KeyValuePair<string, AnyValue>> Entries) : AnyValue
{
    /// <summary>The value of a key, or null where the key is missing.</summary>
    public AnyValue? this[string key]
    {
        get
        {
            foreach ((string name, AnyValue value) in Entries)
            {
                if (name == key)
                    return value;
            }
            return null;
        }
    }
}
