namespace Verbatim.Runtime;

/// <summary>Texts in files, each named relative to the document that names it.</summary>
internal sealed class FileTextSource : ITextSource
{
    public static FileTextSource Instance { get; } = new();

    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference)
    {
        string path = DocumentPath.Resolve(fromPath, reference);
        return File.Exists(path) ? SourceText.FromBytes(path, File.ReadAllBytes(path)) : null;
    }
}
