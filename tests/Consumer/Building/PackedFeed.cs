using System.IO.Compression;

namespace Verbatim.Consumer.Building;

/// <summary>What <c>dotnet pack Schema.sln</c> makes, in a folder of its own that a restore takes for a feed.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Pack">What the command said.</param>
public sealed record PackedFeed(string Folder, Outcome Pack)
{
    /// <summary>The version, which is said in one place.</summary>
    public static string Version { get; } = PropertyOf("Version");

    /// <summary>The page of a code on the web; null while the project has no public home.</summary>
    public static string? HelpLinkOf(string code) =>
        PropertyOf("VerbatimHelpLinkFormat") is { Length: > 0 } format ? format.Replace("{0}", code) : null;

    /// <summary>Packs every package of the repository, as it is built already.</summary>
    /// <param name="folder">The folder to put them in.</param>
    public static async Task<PackedFeed> PackAsync(string folder)
    {
        Outcome pack =
            await DotNet.BuildAsync(RepositoryFolder.Root, "pack", "Schema.sln", "--no-build", "-c", DotNet.Configuration, "-o", folder);
        Assert.True(pack.ExitCode == 0, pack.Output);
        return new PackedFeed(folder, pack);
    }

    /// <summary>The names of the packages, without their version.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFiles(Folder)
        .Select(file => Path.GetFileName(file).Replace("." + Version, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The files in a package that are not the package format's own.</summary>
    public IReadOnlyList<string> FilesIn(string name)
    {
        using ZipArchive archive = Open(name);
        return [.. archive.Entries.Select(static entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)];
    }

    /// <summary>A file in a package.</summary>
    public byte[] Read(string name, string file)
    {
        using ZipArchive archive = Open(name);
        using Stream entry = archive.GetEntry(file)!.Open();
        using MemoryStream bytes = new();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private ZipArchive Open(string name)
    {
        string extension = Path.GetExtension(name);
        return ZipFile.OpenRead(Path.Combine(Folder, $"{name[..^extension.Length]}.{Version}{extension}"));
    }

    private static string PropertyOf(string name) =>
        System.Xml.Linq.XDocument.Load(RepositoryFolder.PathOf("Directory.Build.props")).Descendants(name).Single().Value;

    private static bool IsContent(string file) => !file.StartsWith("_rels/", StringComparison.Ordinal)
        && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml";
}
