using System.Text.Json;
using System.Text.Unicode;
using YamlDotNet.Core;

namespace Verbatim.Runtime.Reading;

/// <summary>Reads a document in one pass, without messages and positions: the value, or null at the first doubt.</summary>
internal static class QuickRead
{
    // Longer documents could have more nodes than the parser's limit allows; only it counts them.
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>Reads from the document's bytes or characters.</summary>
    public static T? Stream<T>(DocumentInput input)
        where T : class, IReadable<T> =>
        input.Format == DocumentFormat.Json ? Json<T>(input.Utf8) : Yaml<T>(input.Characters);

    /// <summary>Reads from the document's tree.</summary>
    public static T? Tree<T>(DocumentNode root, DocumentFormat format)
        where T : class, IReadable<T>
    {
        TreeReader reader = new(root, format);
        return T.Read(ref reader, key: null);
    }

    private static T? Json<T>(ReadOnlySpan<byte> utf8)
        where T : class, IReadable<T>
    {
        if (utf8.Length > MaxLength || !Utf8.IsValid(utf8))
            return null;
        try
        {
            JsonReader reader = new(utf8, ParseLimits.Default.MaxDepth);
            T? value = T.Read(ref reader, key: null);
            return value is not null && reader.IsAtEnd() ? value : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Broken syntax, or half a surrogate pair in an escape: the parser reads it again and says where.
            return null;
        }
    }

    private static T? Yaml<T>(string? text)
        where T : class, IReadable<T>
    {
        if (text is null || text.Length > MaxLength || !YamlText.Streams(text))
            return null;
        try
        {
            YamlReader reader = new(text, ParseLimits.Default.MaxDepth);
            T? value = T.Read(ref reader, key: null);
            return value is not null && reader.IsAtEnd() ? value : null;
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // Broken syntax, which YamlDotNet also reports in the second way: the parser reads it again and says where.
            return null;
        }
    }
}
