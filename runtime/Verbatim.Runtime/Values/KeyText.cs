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
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        // YAML's own spellings of what no digits say.
        double.NaN => ".nan",
        double.PositiveInfinity => ".inf",
        double.NegativeInfinity => "-.inf",
        AnyScalar scalar => scalar.Text,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => key.ToString() ?? "",
    };

    /// <summary>Reads a key that is a text, as any key is.</summary>
    public static bool TryParse(string key, out string? value)
    {
        value = key;
        return true;
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

    /// <summary>Reads a key that is a number.</summary>
    public static bool TryParse(string key, out double? value)
    {
        value = LexicalNumber.TryReadDouble(key, out double number) ? number : null;
        return value is not null;
    }

    /// <summary>Reads a key that is a decimal number.</summary>
    public static bool TryParse(string key, out decimal? value)
    {
        value = LexicalNumber.TryReadDecimal(key, out decimal number) ? number : null;
        return value is not null;
    }

    /// <summary>Reads a key that is a truth value.</summary>
    public static bool TryParse(string key, out bool? value)
    {
        value = LexicalNumber.TryReadBoolean(key, out bool truth) ? truth : null;
        return value is not null;
    }

    /// <summary>Reads a key that is a time of day; an offset after it is read and dropped.</summary>
    public static bool TryParse(string key, out TimeOnly? value)
    {
        value = LexicalDate.TryReadTime(key, out long ticks, out _) ? new TimeOnly(ticks) : null;
        return value is not null;
    }

    /// <summary>Reads a key that is a day and a time; one without an offset is taken for UTC.</summary>
    public static bool TryParse(ReadOnlySpan<char> key, out DateTimeOffset? value)
    {
        value = null;
        if (!LexicalDate.TryReadDateTime(key, out DateTime local, out int? minutes))
            return false;
        TimeSpan offset = TimeSpan.FromMinutes(minutes ?? 0);
        long utc = local.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Reads a key that is the identifier of an object.</summary>
    public static bool TryParse<T>(string key, out Reference<T>? value)
    {
        value = new Reference<T>(key);
        return true;
    }

    /// <summary>Reads a key of no single type. It keeps its characters, by which keys are told apart.</summary>
    public static bool TryParse(string key, out AnyValue? value)
    {
        AnyScalar plain = new(key, ScalarKind.Plain), resolved = AnyScalar.Resolve(plain);
        value = resolved.Text == key ? resolved : plain;
        return true;
    }

    /// <summary>Reads a key that is a value of an enumeration.</summary>
    public static bool TryParse<T>(EnumTexts<T> texts, string key, out T? value)
        where T : struct, Enum
    {
        value = texts.TryParse(key, out T known) ? known : null;
        return value is not null;
    }

    /// <summary>Whether an object says the same of its key as the mapping it stands in (P4); outside a mapping nothing disagrees.</summary>
    public static bool Agrees<T>(string? key, T value) => key is null || key == Of(value) || Says(key, value);

    /// <summary>Whether an object says the same of its key as the mapping it stands in.</summary>
    public static bool Agrees<T>(EnumTexts<T> texts, string? key, T? value)
        where T : struct, Enum => key is null || (value is { } known && texts[known] == key);

    // One value has several spellings: 1.0 and 1, Z and +00:00. Of which type one is that may be of several, the interpreter knows.
    private static bool Says<T>(string key, T value) => value switch
    {
        long whole => TryParse(key, out long? said) && said == whole,
        double number => TryParse(key, out double? said) && said.Equals(number),
        decimal exact => TryParse(key, out decimal? said) && said == exact,
        bool truth => TryParse(key, out bool? said) && said == truth,
        DateOnly date => TryParse(key, out DateOnly? said) && said == date,
        TimeOnly time => TryParse(key, out TimeOnly? said) && said == time,
        DateTimeOffset moment => TryParse(key, out DateTimeOffset? said) && said == moment,
        AnyScalar => true,
        _ => false,
    };
}
