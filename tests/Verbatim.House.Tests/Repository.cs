namespace Verbatim.House.Tests;

/// <summary>The repository that these tests were built in, as files on disk.</summary>
internal static class Repository
{
    private static readonly string[] ProductFolders = ["generator", "runtime", "schema"];

    /// <summary>The folder of Schema.sln.</summary>
    public static string Root => RepositoryFolder.Root;

    /// <summary>The projects that make up the product: all but those under tests.</summary>
    public static string[] ProductProjects { get; } = FilesIn(ProductFolders, "*.csproj");

    /// <summary>All projects; not those of the solution that stands for somebody else's, which is built from packages alone.</summary>
    public static string[] Projects { get; } =
    [
        .. ProductProjects,
        .. FilesIn(["tests"], "*.csproj")
            .Where(static project => !project.StartsWith("tests/Consumer/Solution/", StringComparison.Ordinal)),
    ];

    /// <summary>The product's C#; what a build leaves behind is not among it.</summary>
    public static string[] ProductSources { get; } = FilesIn(ProductFolders, "*.cs");

    /// <summary>All C#.</summary>
    public static string[] Sources { get; } = [.. ProductSources, .. FilesIn(["tests"], "*.cs")];

    /// <summary>The text of a file.</summary>
    /// <param name="path">Its path relative to the root.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Files below folders, relative to the root, with forward slashes, in order.</summary>
    public static string[] FilesIn(string[] folders, string pattern) =>
    [
        .. folders.Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(static file => !file.Split('/')
                .Any(static step => step is "bin" or "obj" or "artifacts" or "TestResults" or "node_modules"))
            .Order(StringComparer.Ordinal),
    ];
}
