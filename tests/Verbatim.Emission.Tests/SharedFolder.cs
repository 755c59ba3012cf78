using Verbatim.Documents;

namespace Verbatim.Emission.Tests;

/// <summary>Data of others to test against, beside the repository; tests that need it are skipped where it is absent.</summary>
internal static class SharedFolder
{
    public static string Find(string path)
    {
        string? folder = RepositoryFolder.Shared(path);
        if (folder is null)
            Assert.Skip($"../shared/{path} is not beside the repository.");
        return folder;
    }
}

internal sealed class FolderTexts : ITextSource
{
    public SourceText? Find(string fromPath, string reference)
    {
        string path = DocumentPath.Resolve(fromPath, reference);
        return File.Exists(path) ? SourceText.FromBytes(path, File.ReadAllBytes(path)) : null;
    }
}
