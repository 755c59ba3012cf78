namespace Verbatim.LinkML.Resolution;

/// <summary>Compares bounds, which are numbers or dates. Two bounds on one slot hold both, so the tighter one counts (P2).</summary>
internal static class Bounds
{
    public static Placed<string>? Greater(Placed<string>? near, Placed<string>? far) =>
        near is { } n && far is { } f ? (Compare(n.Value, f.Value) >= 0 ? near : far) : near ?? far;

    public static Placed<string>? Smaller(Placed<string>? near, Placed<string>? far) =>
        near is { } n && far is { } f ? (Compare(n.Value, f.Value) <= 0 ? near : far) : near ?? far;

    /// <summary>Numbers by their value; dates in ISO 8601 as texts, which is their order as long as none has an offset (P2).</summary>
    public static int Compare(string left, string right) =>
        TryNumber(left, out decimal l) && TryNumber(right, out decimal r) ? l.CompareTo(r) : string.CompareOrdinal(left, right);

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
