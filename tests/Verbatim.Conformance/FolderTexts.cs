using Verbatim.Documents;

namespace Verbatim.Conformance;

/// <summary>Reads the files that a schema of the suite imports.</summary>
public sealed class FolderTexts : ITextSource
{
    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference)
    {
        string path = Path.Combine(Path.GetDirectoryName(fromPath)!, reference);
        return File.Exists(path) ? SourceText.FromBytes(path, File.ReadAllBytes(path)) : null;
    }
}
