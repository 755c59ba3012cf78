namespace Verbatim.Runtime.Reading;

/// <summary>Reads values of no single type, as they are written.</summary>
public static class AnyReading
{
    /// <summary>Reads a value, whatever it is.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out AnyValue? value)
        where TReader : struct, IReader, allows ref struct
    {
        value = reader.Node switch
        {
            NodeKind.Scalar => AnyScalar.Resolve(new AnyScalar(reader.IsNull ? "null" : reader.GetText(), reader.Scalar)),
            NodeKind.Sequence => reader.TryRead(out ValueList<AnyValue> items) ? new AnyList(items) : null,
            NodeKind.Mapping => ReadMapping(ref reader),
            _ => null,
        };
        return value is not null;
    }

    private static AnyMapping? ReadMapping<TReader>(ref TReader reader)
        where TReader : struct, IReader, allows ref struct
    {
        ListBuffer<KeyValuePair<string, AnyValue>> entries = default;
        HashSet<string> keys = new(StringComparer.Ordinal);
        bool isRead = reader.BeginMapping();
        while (isRead && reader.NextKey(out string? key))
        {
            isRead = reader.TryRead(out AnyValue? value) && keys.Add(key);
            if (isRead)
                entries.Add(new(key, value!));
        }
        return isRead ? new AnyMapping(new ValueList<KeyValuePair<string, AnyValue>>(entries.ToArray())) : null;
    }
}
