namespace Verbatim.Tests;

/// <summary>Texts from the disk, each named relative to the file that names it.</summary>
internal sealed class FolderTexts : ITextSource
{
    public SourceText? Find(string fromPath, string reference)
    {
        string path = DocumentPath.Resolve(fromPath, reference);
        return File.Exists(path) ? SourceText.FromBytes(path, File.ReadAllBytes(path)) : null;
    }
}
