namespace Verbatim.Runtime.Reading;

/// <summary>Reads the values of slots that have several into fields, by a name for each kind of value.</summary>
public static class SlotListReading
{
    /// <summary>Reads texts.</summary>
    public static bool ReadTexts<TReader>(this ref TReader reader, out ValueList<string> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads whole numbers.</summary>
    public static bool ReadIntegers<TReader>(this ref TReader reader, out ValueList<long> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads numbers.</summary>
    public static bool ReadNumbers<TReader>(this ref TReader reader, out ValueList<double> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads decimal numbers.</summary>
    public static bool ReadDecimals<TReader>(this ref TReader reader, out ValueList<decimal> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads truth values.</summary>
    public static bool ReadBooleans<TReader>(this ref TReader reader, out ValueList<bool> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads days.</summary>
    public static bool ReadDates<TReader>(this ref TReader reader, out ValueList<DateOnly> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads times of day.</summary>
    public static bool ReadTimes<TReader>(this ref TReader reader, out ValueList<TimeOnly> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads days with times.</summary>
    public static bool ReadDateTimes<TReader>(this ref TReader reader, out ValueList<DateTimeOffset> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads values of no single type.</summary>
    public static bool ReadAnys<TReader>(this ref TReader reader, out ValueList<AnyValue> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads values of an enumeration.</summary>
    public static bool ReadEnums<TReader, T>(this ref TReader reader, EnumTexts<T> texts, out ValueList<T> values)
        where TReader : struct, IReader, allows ref struct
        where T : struct, Enum => reader.TryRead(texts, out values);

    /// <summary>Reads references to objects whose identifiers are texts.</summary>
    public static bool ReadReferences<TReader, T>(this ref TReader reader, out ValueList<Reference<T>> values)
        where TReader : struct, IReader, allows ref struct => reader.TryRead(out values);

    /// <summary>Reads references to objects whose identifiers may be numbers or truth values.</summary>
    public static bool ReadReferencesNumbered<TReader, T>(this ref TReader reader, out ValueList<Reference<T>> values)
        where TReader : struct, IReader, allows ref struct => reader.TryReadNumbered(out values);

    /// <summary>Reads a list of objects.</summary>
    public static bool ReadObjects<TReader, T>(this ref TReader reader, out ValueList<T> values)
        where TReader : struct, IReader, allows ref struct
        where T : class, IReadable<T> => reader.TryRead(out values);

    /// <summary>Reads objects by their key.</summary>
    public static bool ReadMap<TReader, TKey, T>(this ref TReader reader, out ValueMap<TKey, T> values)
        where TReader : struct, IReader, allows ref struct
        where TKey : notnull
        where T : class, IReadable<T>, IKeyed<TKey> => reader.TryRead(out values);

    /// <summary>Gives a list that stands empty its default: what is empty is absent (P6).</summary>
    public static bool Default<TReader, T>(this ref TReader reader, ref ValueList<T> values, ValueList<T> otherwise)
        where TReader : struct, IReader, allows ref struct
    {
        if (values.IsEmpty)
            values = otherwise;
        return true;
    }
}
