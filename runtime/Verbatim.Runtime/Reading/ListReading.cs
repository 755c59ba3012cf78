namespace Verbatim.Runtime.Reading;

/// <summary>Reads lists of single values.</summary>
public static class ListReading
{
    /// <summary>Reads texts.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<string> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<string> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out string? item);
            if (isRead)
                items.Add(item!);
        }
        values = new ValueList<string>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads whole numbers.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<long> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<long> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out long? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<long>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads numbers.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<double> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<double> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out double? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<double>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads decimal numbers.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<decimal> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<decimal> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out decimal? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<decimal>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads truth values.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<bool> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<bool> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out bool? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<bool>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads days.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<DateOnly> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<DateOnly> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out DateOnly? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<DateOnly>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads times of day.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<TimeOnly> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<TimeOnly> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out TimeOnly? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<TimeOnly>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads days with a time.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<DateTimeOffset> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<DateTimeOffset> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out DateTimeOffset? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<DateTimeOffset>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads values of an enumeration.</summary>
    public static bool TryRead<TReader, T>(this ref TReader reader, EnumTexts<T> texts, out ValueList<T> values)
        where TReader : struct, IReader, allows ref struct
        where T : struct, Enum
    {
        ListBuffer<T> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(texts, out T? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<T>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads references to objects whose identifiers are texts.</summary>
    public static bool TryRead<TReader, T>(this ref TReader reader, out ValueList<Reference<T>> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<Reference<T>> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out Reference<T>? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<Reference<T>>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads references to objects whose identifiers may be numbers.</summary>
    public static bool TryReadNumbered<TReader, T>(this ref TReader reader, out ValueList<Reference<T>> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<Reference<T>> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryReadNumbered(out Reference<T>? item);
            if (isRead)
                items.Add(item!.Value);
        }
        values = new ValueList<Reference<T>>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads values of no single type.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out ValueList<AnyValue> values)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<AnyValue> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            isRead = reader.TryRead(out AnyValue? item);
            if (isRead)
                items.Add(item!);
        }
        values = new ValueList<AnyValue>(items.ToArray());
        return isRead;
    }
}
