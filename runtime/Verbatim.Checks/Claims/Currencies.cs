namespace Verbatim.Checks.Claims;

/// <summary>The codes of currencies, as a quantity's unit gives them.</summary>
public static class Currencies
{
    /// <summary>Whether a unit is a currency's code: three capitals (ISO 4217).</summary>
    public static bool IsCode(string? unit) => unit is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
}
