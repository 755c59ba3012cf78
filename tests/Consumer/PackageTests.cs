using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>The packages: exactly those that are meant, with exactly the files that are meant, and what each says of itself.</summary>
public sealed class PackageTests(PackedSolution packed)
{
    private const string Command =
        "tools/net10.0/System.CommandLine.dll tools/net10.0/Verbatim.Articles.dll tools/net10.0/Verbatim.Checks.dll tools/net10.0/Verbatim.Documents.dll " +
        "tools/net10.0/Verbatim.Emission.dll tools/net10.0/Verbatim.LinkML.dll tools/net10.0/Verbatim.Runtime.dll tools/net10.0/YamlDotNet.dll " +
        "tools/net10.0/verbatim.deps.json tools/net10.0/verbatim.dll tools/net10.0/verbatim.runtimeconfig.json";

    private static readonly Dictionary<string, string[]> Contents = new()
    {
        ["Verbatim.Documents.nupkg"] = Library("Verbatim.Documents", "net10.0", "netstandard2.0"),
        ["Verbatim.Documents.snupkg"] = ["Verbatim.Documents.nuspec", "lib/net10.0/Verbatim.Documents.pdb"],
        ["Verbatim.LinkML.nupkg"] = Library("Verbatim.LinkML", "net10.0", "netstandard2.0"),
        ["Verbatim.LinkML.snupkg"] = ["Verbatim.LinkML.nuspec", "lib/net10.0/Verbatim.LinkML.pdb"],
        ["Verbatim.Runtime.nupkg"] = Library("Verbatim.Runtime", "net10.0"),
        ["Verbatim.Runtime.snupkg"] = ["Verbatim.Runtime.nuspec", "lib/net10.0/Verbatim.Runtime.pdb"],
        ["Verbatim.Articles.nupkg"] =
        [
            .. Library("Verbatim.Articles", "net10.0"),
            .. Build("ArticleFindings.targets", "Rules/Article.xaml", "Rules/Knowledge.xaml", "Verbatim.Articles.props",
                "Verbatim.Articles.targets"),
            .. Build([.. Directory.EnumerateFiles(RepositoryFolder.PathOf("schema"), "*.yaml")
                .Select(static file => "schema/" + Path.GetFileName(file))]),
        ],
        ["Verbatim.Generator.nupkg"] =
        [
            .. Any("Verbatim.Generator"),
            .. ((string[])["CodeFixes", "Documents", "Emission", "Generator", "LinkML"]).Select(
                static name => $"analyzers/dotnet/cs/Verbatim.{name}.dll"),
            "analyzers/dotnet/cs/YamlDotNet.dll",
            .. Build(
                "Command.targets", "ItemChecks.targets", "JsonSchemas.targets", "Rules/LinkMLData.xaml", "Rules/LinkMLSchema.xaml",
                "Verbatim.Generator.props", "Verbatim.Generator.targets"),
            .. Command.Split(' '),
        ],
        ["verbatim.nupkg"] =
        [
            .. Any("verbatim"), "tools/net10.0/any/DotnetToolSettings.xml",
            .. Command.Replace("net10.0/", "net10.0/any/", StringComparison.Ordinal).Split(' '),
        ],
    };

    // The compiler of SDK 9.0.300, and the editors of its time. What needs more is not loaded there (CS8032), and nothing is checked.
    private static readonly Dictionary<string, Version> OldestHost = new()
    {
        ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 14, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["netstandard"] = new(2, 0, 0, 0),
    };

    public static TheoryData<string> Packages => [.. Contents.Keys];

    public static TheoryData<string> MainPackages =>
        [.. Contents.Keys.Where(static name => name.EndsWith(".nupkg", StringComparison.Ordinal))];

    [Fact]
    public void The_solution_packs_exactly_what_is_meant_and_nothing_is_said_against_it()
    {
        Assert.Equal(Contents.Keys.Order(StringComparer.Ordinal), packed.Feed.Names);
        Assert.DoesNotContain("warn", packed.Feed.Pack.Output);
        Assert.DoesNotContain("missing a readme", packed.Feed.Pack.Output);
    }

    [Theory, MemberData(nameof(Packages))]
    public void A_package_has_exactly_the_files_that_are_meant(string name) =>
        Assert.Equal(Contents[name].Order(StringComparer.Ordinal), packed.Feed.FilesIn(name));

    [Theory, MemberData(nameof(MainPackages))]
    public void A_package_says_what_it_is(string name)
    {
        string id = name[..^".nupkg".Length];
        XElement metadata =
            XDocument.Parse(Encoding.UTF8.GetString(packed.Feed.Read(name, id + ".nuspec")).TrimStart('\uFEFF')).Root!.Elements().First();
        string Of(string element) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == element)?.Value ?? "";

        Assert.Equal((id, PackedFeed.Version, "MIT", "icon.png", "README.md"),
            (Of("id"), Of("version"), Of("license"), Of("icon"), Of("readme")));
        Assert.All(["description", "authors", "tags", "copyright"], element => Assert.NotEmpty(Of(element)));
        // A home page or repository that does not exist would be worse than none.
        Assert.Equal("", Of("projectUrl"));
        Assert.StartsWith("# " + id, Encoding.UTF8.GetString(packed.Feed.Read(name, "README.md")));
        // A PNG: eight bytes of signature, a length, IHDR, then width and height.
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], packed.Feed.Read(name, "icon.png")[16..24]);
    }

    /// <summary>Links to a place that is none would be followed by every reader of a finding, a log or a package's page.</summary>
    [Theory, MemberData(nameof(MainPackages))]
    public void A_package_names_no_address_that_is_a_place_holder(string name)
    {
        byte[][] spellings = [Encoding.UTF8.GetBytes("example.org"), Encoding.Unicode.GetBytes("example.org")];

        Assert.DoesNotContain(
            packed.Feed.FilesIn(name), file => spellings.Any(spelling => packed.Feed.Read(name, file).AsSpan().IndexOf(spelling) >= 0));
    }

    [Fact]
    public void The_types_of_articles_bring_the_analyzers_along_with_their_targets()
    {
        XDocument articles = XDocument.Parse(
            Encoding.UTF8.GetString(packed.Feed.Read("Verbatim.Articles.nupkg", "Verbatim.Articles.nuspec")).TrimStart('\uFEFF'));

        Assert.Equal(
            [("Verbatim.Generator", "All"), ("Verbatim.Runtime", null)],
            articles.Descendants().Where(static e => e.Name.LocalName == "dependency")
                .Select(static e => (e.Attribute("id")!.Value, e.Attribute("include")?.Value)).Order());
    }

    [Theory]
    [InlineData("Verbatim.Generator.nupkg", "analyzers/dotnet/cs/Verbatim.Generator.dll")]
    [InlineData("Verbatim.Generator.nupkg", "analyzers/dotnet/cs/Verbatim.CodeFixes.dll")]
    [InlineData("Verbatim.Generator.nupkg", "analyzers/dotnet/cs/Verbatim.LinkML.dll")]
    [InlineData("Verbatim.Generator.nupkg", "tools/net10.0/Verbatim.Checks.dll")]
    [InlineData("Verbatim.Articles.nupkg", "lib/net10.0/Verbatim.Articles.dll")]
    public void What_has_no_symbols_beside_it_has_them_inside(string package, string file)
    {
        using PEReader assembly = new(new MemoryStream(packed.Feed.Read(package, file)));

        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public void What_a_compiler_loads_needs_nothing_that_the_oldest_does_not_have()
    {
        const string Package = "Verbatim.Generator.nupkg";
        string[] loaded = [.. packed.Feed.FilesIn(Package).Where(static file => file.StartsWith("analyzers/", StringComparison.Ordinal))];

        IEnumerable<string> beyond =
            from file in loaded
            from needed in References(packed.Feed.Read(Package, file))
            where !loaded.Contains($"analyzers/dotnet/cs/{needed.Name}.dll")
                && !(OldestHost.GetValueOrDefault(needed.Name!) >= needed.Version)
            select $"{file}: {needed.Name} {needed.Version}";

        Assert.Equal("", string.Join("\n", beyond));
    }

    private static AssemblyName[] References(byte[] assembly)
    {
        using PEReader file = new(new MemoryStream(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName())];
    }

    private static IEnumerable<string> Any(string id) => [id + ".nuspec", "README.md", "icon.png"];

    private static string[] Library(string id, params string[] frameworks) =>
        [.. Any(id), .. frameworks.SelectMany(framework => (string[])[$"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml"])];

    private static IEnumerable<string> Build(params string[] files) =>
        files.SelectMany(static file => (string[])["build/" + file, "buildTransitive/" + file]);
}
