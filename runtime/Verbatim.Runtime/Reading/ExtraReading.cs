namespace Verbatim.Runtime.Reading;

/// <summary>Reads what stands under keys that no slot has, where the class allows that.</summary>
public static class ExtraReading
{
    /// <summary>Reads the value of the current key, if the key is new.</summary>
    public static bool TryReadExtra<TReader>(this ref TReader reader, ref KeyCursor keys, List<KeyValuePair<string, AnyValue>> extra)
        where TReader : struct, IReader, allows ref struct
    {
        string key = reader.Key;
        bool isNew = keys.Current == KeyCursor.Unknown && !extra.Exists(known => known.Key == key);
        if (!isNew || !reader.TryRead(out AnyValue? value))
            return false;
        extra.Add(new KeyValuePair<string, AnyValue>(key, value!));
        return true;
    }
}
