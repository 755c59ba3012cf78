namespace Verbatim.Runtime.Values;

/// <summary>
/// Keys of a mapping and the values they stand for. A key is a text in every format; the range of the key slot says what it means.
/// </summary>
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

    /// <summary>Reads a key that is a text; what YAML takes for null is none.</summary>
    public static bool TryParse(string key, out string? value)
    {
        value = key is "" or "~" or "null" or "Null" or "NULL" ? null : key;
        return value is not null;
    }

    /// <summary>Reads a key that is a whole number.</summary>
    public static bool TryParse(string key, out long? value)
    {
        value = LexicalNumber.TryReadInteger(key, out long number) ? number : null;
        return value is not null;
    }

    /// <summary>Reads a key that is a day.</summary>
    public static bool TryParse(string key, out DateOnly? value)
    {
        value = LexicalDate.TryReadDate(key, out int year, out int month, out int day) ? new DateOnly(year, month, day) : null;
        return value is not null;
    }

    /// <summary>Reads a key that is a value of an enumeration.</summary>
    public static bool TryParse<T>(EnumTexts<T> texts, string key, out T? value)
        where T : struct, Enum
    {
        value = texts.TryParse(key, out T known) ? known : null;
        return value is not null;
    }

    /// <summary>Whether an object says the same of its key as the mapping it stands in (P4); outside a mapping nothing disagrees.</summary>
    public static bool Agrees<T>(string? key, T value) => key is null || key == Of(value);

    /// <summary>Whether an object says the same of its key as the mapping it stands in.</summary>
    public static bool Agrees<T>(EnumTexts<T> texts, string? key, T? value)
        where T : struct, Enum => key is null || (value is { } known && texts[known] == key);
}
