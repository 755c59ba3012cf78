using System.Globalization;

namespace Verbatim.Runtime;

/// <summary>Keys as documents write them.</summary>
public static class KeyText
{
    /// <summary>The text of a key.</summary>
    public static string Of<T>(T key) => key switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => key.ToString() ?? "",
    };
}
