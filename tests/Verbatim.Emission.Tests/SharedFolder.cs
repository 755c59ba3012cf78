namespace Verbatim.Emission.Tests;

/// <summary>Data of others to test against, beside the repository; tests that need it are skipped where it is absent.</summary>
internal static class SharedFolder
{
    public static string Find(string path)
    {
        string? folder = RepositoryFolder.Shared(path);
        if (folder is null)
            Assert.Skip(RepositoryFolder.Lacks(path));
        return folder;
    }
}
