using System.Collections.Concurrent;

namespace Verbatim.LinkML.BuiltIns;

/// <summary>
/// The schemas that LinkML brings with it, in words of our own: an import of one is answered without a file or a network.
/// </summary>
internal static class BuiltInSchemas
{
    private const string Site = "w3id.org/linkml";
    private const string Folder = "Verbatim.LinkML.BuiltIns.";
    private static readonly ConcurrentDictionary<string, SourceText?> Texts = new(StringComparer.Ordinal);

    /// <summary>What <c>linkml:</c> stands for where a schema does not declare it.</summary>
    public const string Namespace = "https://w3id.org/linkml/";

    /// <summary>The text of a built-in schema, or null where there is none of that name.</summary>
    /// <param name="name">The name after the colon: <c>types</c>.</param>
    public static SourceText? Find(string name) => Texts.GetOrAdd(name, Read);

    /// <summary>
    /// The name that a URI has in LinkML's namespace, in whichever spelling of it schemas use: with <c>http:</c>, without the slash at the
    /// end; null where the URI is of another namespace.
    /// </summary>
    public static string? LocalName(string uri)
    {
        int scheme = uri.IndexOf("://", StringComparison.Ordinal);
        bool isWeb = scheme > 0 && uri[..scheme] is "http" or "https";
        return isWeb && uri.IndexOf(Site, scheme + 3, StringComparison.Ordinal) == scheme + 3
            ? uri[(scheme + 3 + Site.Length)..].TrimStart('/', '#')
            : null;
    }

    /// <summary>Whether a path is that of a built-in schema.</summary>
    public static bool Contains(string path) => path.StartsWith(Namespace, StringComparison.Ordinal);

    /// <summary>The names of all built-in schemas.</summary>
    public static IEnumerable<string> Names => typeof(BuiltInSchemas).Assembly.GetManifestResourceNames()
        .Where(static n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Select(static n => n[Folder.Length..^".yaml".Length]);

    private static SourceText? Read(string name)
    {
        using Stream? stream = typeof(BuiltInSchemas).Assembly.GetManifestResourceStream($"{Folder}{name}.yaml");
        if (stream is null)
            return null;
        using StreamReader reader = new(stream);
        return SourceText.From(Namespace + name, reader.ReadToEnd());
    }
}
