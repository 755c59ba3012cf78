namespace Verbatim.Tests;

/// <summary>Where the repository is on disk. Looked for from the program, since a build in CI keeps no path of its sources.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder of Schema.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The path of something in the repository.</summary>
    /// <param name="path">Its path from the root.</param>
    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A folder of third-party data beside the repository, or null where it is absent.</summary>
    /// <param name="path">Its path from there.</param>
    public static string? Shared(string path)
    {
        string folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>Why a test is skipped that needs data which are not beside the repository.</summary>
    /// <param name="path">Their path from there.</param>
    public static string Lacks(string path) => $"../shared/{path} is not beside the repository; {HowToGet}";

    /// <summary>What a person can do about a test that is skipped for want of something.</summary>
    public const string HowToGet = "tests/Conformance/README.md says what it is and how to get it";

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Schema.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside of the repository: no Schema.sln above them.");
    }
}
