using System.Security.Cryptography;

namespace Verbatim.Cli.Building;

/// <summary>
/// What builds came to, kept in a file between them. It is a shortcut and no more: what is not there, or was written by another version
/// of the command, or is not as it was written, is worked out anew.
/// </summary>
internal static class OutcomeStore
{
    private static readonly byte[] Mark = "verbatim outcomes 1\n"u8.ToArray();

    // The assemblies whose code outcomes come from: each build of one has another identifier.
    private static readonly byte[] Version = SHA256.HashData([.. new[]
        {
            typeof(OutcomeStore), typeof(DocumentValidator), typeof(DocumentTree),
        }.SelectMany(static type => type.Module.ModuleVersionId.ToByteArray())]);

    /// <summary>The outcomes in a file, by the path of the document; none where there are none that can be trusted.</summary>
    public static IReadOnlyDictionary<string, DocumentOutcome> Read(string path, Func<string, DiagnosticDescriptor?> find)
    {
        Dictionary<string, DocumentOutcome> none = [];
        byte[] bytes;
        try
        {
            if (!File.Exists(path))
                return none;
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return none;
        }
        int start = Mark.Length + (2 * SHA256.HashSizeInBytes);
        if (bytes.Length < start || !bytes.AsSpan().StartsWith([.. Mark, .. Version])
            || !bytes.AsSpan(start - SHA256.HashSizeInBytes, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(bytes.AsSpan(start))))
            return none;
        using BinaryReader reader = new(new MemoryStream(bytes, start, bytes.Length - start));
        return OutcomeNotation.Read(reader, find);
    }

    /// <summary>Writes outcomes.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<ProjectDocument> documents)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        OutcomeNotation.Write(writer, [.. documents.Where(static document => document.Outcome.Sha256.Length > 0)]);
        writer.Flush();
        ReadOnlySpan<byte> payload = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        using FileStream file = File.Create(path);
        file.Write([.. Mark, .. Version, .. SHA256.HashData(payload)]);
        file.Write(payload);
    }
}
