using System.Text.RegularExpressions;

namespace Verbatim.Runtime.Reading;

/// <summary>Reads values of no single type, as they are written.</summary>
public static partial class AnyReading
{
    /// <summary>Reads a value, whatever it is.</summary>
    public static bool TryRead<TReader>(this ref TReader reader, out AnyValue? value)
        where TReader : struct, IReader, allows ref struct
    {
        value = reader.Node switch
        {
            NodeKind.Scalar => Resolve(new AnyScalar(reader.IsNull ? "null" : reader.GetText(), reader.Scalar)),
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

    // What YAML writes plain gets the kind JSON would give it, so that one value is the same from both. A number that JSON has no
    // spelling for stays plain.
    private static AnyScalar Resolve(AnyScalar written)
    {
        if (written.Kind != ScalarKind.Plain)
            return written.Kind == ScalarKind.Block ? written with { Kind = ScalarKind.Quoted } : written;
        if (LexicalNumber.TryReadBoolean(written.Text, out bool truth))
            return new AnyScalar(truth ? "true" : "false", ScalarKind.Boolean);
        if (JsonNumber().IsMatch(written.Text))
            return written with { Kind = ScalarKind.Number };
        return LexicalNumber.TryReadDouble(written.Text, out _) ? written : written with { Kind = ScalarKind.Quoted };
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();
}
