namespace Verbatim.Runtime.Reading;

/// <summary>
/// Reads the values of slots into fields, by a name for each kind of value: the compiler has one method to look at, and not all of them.
/// </summary>
public static class SlotReading
{
    /// <summary>Reads a text.</summary>
    public static bool ReadText<TReader>(this ref TReader reader, out string? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a whole number that may be absent.</summary>
    public static bool ReadInteger<TReader>(this ref TReader reader, out long? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a whole number.</summary>
    public static bool ReadInteger<TReader>(this ref TReader reader, out long value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out long? read), read, out value);

    /// <summary>Reads a number that may be absent.</summary>
    public static bool ReadNumber<TReader>(this ref TReader reader, out double? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a number.</summary>
    public static bool ReadNumber<TReader>(this ref TReader reader, out double value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out double? read), read, out value);

    /// <summary>Reads a decimal number that may be absent.</summary>
    public static bool ReadDecimal<TReader>(this ref TReader reader, out decimal? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a decimal number.</summary>
    public static bool ReadDecimal<TReader>(this ref TReader reader, out decimal value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out decimal? read), read, out value);

    /// <summary>Reads a truth value that may be absent.</summary>
    public static bool ReadBoolean<TReader>(this ref TReader reader, out bool? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a truth value.</summary>
    public static bool ReadBoolean<TReader>(this ref TReader reader, out bool value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out bool? read), read, out value);

    /// <summary>Reads a day that may be absent.</summary>
    public static bool ReadDate<TReader>(this ref TReader reader, out DateOnly? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a day.</summary>
    public static bool ReadDate<TReader>(this ref TReader reader, out DateOnly value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out DateOnly? read), read, out value);

    /// <summary>Reads a time of day that may be absent.</summary>
    public static bool ReadTime<TReader>(this ref TReader reader, out TimeOnly? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a time of day.</summary>
    public static bool ReadTime<TReader>(this ref TReader reader, out TimeOnly value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out TimeOnly? read), read, out value);

    /// <summary>Reads a day with a time that may be absent.</summary>
    public static bool ReadDateTime<TReader>(this ref TReader reader, out DateTimeOffset? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a day with a time.</summary>
    public static bool ReadDateTime<TReader>(this ref TReader reader, out DateTimeOffset value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out DateTimeOffset? read), read, out value);

    /// <summary>Reads a value of an enumeration that may be absent.</summary>
    public static bool ReadEnum<TReader, T>(this ref TReader reader, EnumTexts<T> texts, out T? value)
        where TReader : struct, IReader, allows ref struct
        where T : struct, Enum => reader.TryRead(texts, out value);

    /// <summary>Reads a value of an enumeration.</summary>
    public static bool ReadEnum<TReader, T>(this ref TReader reader, EnumTexts<T> texts, out T value)
        where TReader : struct, IReader, allows ref struct
        where T : struct, Enum => Holds(reader.TryRead(texts, out T? read), read, out value);

    /// <summary>Reads a reference that may be absent to an object whose identifier is a text.</summary>
    public static bool ReadReference<TReader, T>(this ref TReader reader, out Reference<T>? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Reads a reference to an object whose identifier is a text.</summary>
    public static bool ReadReference<TReader, T>(this ref TReader reader, out Reference<T> value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryRead(out Reference<T>? read), read, out value);

    /// <summary>Reads a reference that may be absent to an object whose identifier may be a number or a truth value.</summary>
    public static bool ReadReferenceNumbered<TReader, T>(this ref TReader reader, out Reference<T>? value)
        where TReader : struct, IReader, allows ref struct => reader.TryReadNumbered(out value);

    /// <summary>Reads a reference to an object whose identifier may be a number or a truth value.</summary>
    public static bool ReadReferenceNumbered<TReader, T>(this ref TReader reader, out Reference<T> value)
        where TReader : struct, IReader, allows ref struct => Holds(reader.TryReadNumbered(out Reference<T>? read), read, out value);

    /// <summary>Reads an object.</summary>
    public static bool ReadObject<TReader, T>(this ref TReader reader, out T? value)
        where TReader : struct, IReader, allows ref struct
        where T : class, IReadable<T> => reader.TryRead(out value);

    /// <summary>Reads a value of no single type.</summary>
    public static bool ReadAny<TReader>(this ref TReader reader, out AnyValue? value)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out value);

    /// <summary>Keeps what was read as less than the field can hold.</summary>
    public static bool Keep<TReader, T>(this ref TReader reader, T value, out T field)
        where TReader : struct, IReader, allows ref struct
    {
        field = value;
        return true;
    }

    private static bool Holds<T>(bool isRead, T? read, out T value)
        where T : struct
    {
        value = read.GetValueOrDefault();
        return isRead;
    }
}
