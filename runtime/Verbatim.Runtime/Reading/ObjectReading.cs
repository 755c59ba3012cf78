namespace Verbatim.Runtime.Reading;

/// <summary>Reads objects, and several values: in a list, or by key.</summary>
public static class ObjectReading
{
    /// <summary>Reads an object.</summary>
    public static bool TryRead<TReader, T>(this ref TReader reader, out T? value)
        where TReader : struct, IReader, allows ref struct
        where T : class, IReadable<T>
    {
        value = T.Read(ref reader, key: null);
        return value is not null;
    }

    /// <summary>Reads a list of objects.</summary>
    public static bool TryRead<TReader, T>(this ref TReader reader, out ValueList<T> values)
        where TReader : struct, IReader, allows ref struct
        where T : class, IReadable<T>
    {
        ListBuffer<T> items = default;
        bool isRead = reader.BeginSequence();
        while (isRead && reader.NextItem())
        {
            T? item = T.Read(ref reader, key: null);
            isRead = item is not null;
            if (isRead)
                items.Add(item!);
        }
        values = new ValueList<T>(items.ToArray());
        return isRead;
    }

    /// <summary>Reads objects by their key.</summary>
    public static bool TryRead<TReader, TKey, T>(this ref TReader reader, out ValueMap<TKey, T> values)
        where TReader : struct, IReader, allows ref struct
        where TKey : notnull
        where T : class, IReadable<T>, IKeyed<TKey>
    {
        ListBuffer<T> items = default;
        bool isRead = reader.BeginMapping();
        while (isRead && reader.NextKey(out string? key))
        {
            T? item = reader.IsKeyNull ? null : T.Read(ref reader, key);
            isRead = item is not null;
            if (isRead)
                items.Add(item!);
        }
        return ValueMap<TKey, T>.TryCreate(items.ToArray(), out values) && isRead;
    }
}
