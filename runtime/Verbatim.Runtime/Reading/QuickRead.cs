using System.Text.Json;
using Verbatim.Documents.Yaml;

namespace Verbatim.Runtime.Reading;

/// <summary>Reads a document in one pass, without messages and positions: the value, or null at the first doubt.</summary>
internal static class QuickRead
{
    // Longer documents could have more nodes than the parser's limit allows; only it counts them.
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>Reads from the document's bytes.</summary>
    public static T? Stream<T>(DocumentInput input)
        where T : class, IReadable<T> =>
        input.Format == DocumentFormat.Json ? Json<T>(input) : Yaml<T>(input);

    /// <summary>Reads from the document's tree.</summary>
    public static T? Tree<T>(DocumentNode root, DocumentFormat format)
        where T : class, IReadable<T>
    {
        TreeReader reader = new(root, format);
        return T.Read(ref reader, key: null);
    }

    private static T? Json<T>(DocumentInput input)
        where T : class, IReadable<T>
    {
        ReadOnlySpan<byte> utf8 = input.Utf8;
        if (utf8.Length > MaxLength || input.IsKnownBad)
            return null;
        try
        {
            JsonReader reader = new(utf8, ParseLimits.Default.MaxDepth);
            T? value = T.Read(ref reader, key: null);
            return value is not null && reader.IsAtEnd() ? value : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Broken syntax, half a surrogate pair in an escape, or bytes that are no UTF-8, which every string is held to as it is made:
            // the parser reads it again and says where.
            return null;
        }
    }

    private static T? Yaml<T>(DocumentInput input)
        where T : class, IReadable<T>
    {
        ReadOnlySpan<byte> utf8 = input.Utf8;
        if (utf8.Length > MaxLength || input.IsKnownBad || !System.Text.Unicode.Utf8.IsValid(utf8))
            return null;
        YamlStream reader = new(utf8, stackalloc YamlLevel[ParseLimits.Default.MaxDepth]);
        T? value = T.Read(ref reader, key: null);
        return value is not null && reader.IsAtEnd() ? value : null;
    }
}
