using System.Text.RegularExpressions;
using Verbatim.Consumer.Building;

namespace Verbatim.Generator.Tests.Driver;

/// <summary>
/// The projects of the pages' examples after the targets have run, with what they said and what they handed to a compiler: all in one run
/// of MSBuild, in which nothing is restored or compiled. Of a project file the example shows what stands inside of it, and each has the
/// generator's package.
/// </summary>
public sealed partial class ExampleBuilds : IAsyncLifetime
{
    private static readonly string[] Metadata = ["Role", "Namespace", "Generate", "Class", "Schema"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-");
    private string _output = "";

    /// <summary>The page of a code.</summary>
    internal static ExplainPage PageOf(string code) => ExplainPage.Of("generator/Verbatim.Generator", code);

    public async ValueTask InitializeAsync()
    {
        foreach (string code in ExplainTests.Codes.Select(static row => row.Data))
        {
            foreach (string heading in (string[])["Wrong", "Right"])
                Write(FolderOf(code, heading), PageOf(code).Files("Given", heading));
        }
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "all.proj"), """
            <Project>
              <ItemGroup><Example Include="*/*/*.csproj" /></ItemGroup>
              <Target Name="Build"><MSBuild Projects="@(Example)" Targets="CoreCompile" ContinueOnError="true" /></Target>
            </Project>
            """);
        _output = (await DotNet.BuildAsync(_folder.FullName, "msbuild", "all.proj", "-tl:off")).Output;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return default;
    }

    /// <summary>What the targets said of an example, and what they handed over; null where they ended the build.</summary>
    internal (string[] Found, Project? HandedOver) ResultOf(string code, string heading)
    {
        string folder = FolderOf(code, heading);
        string list = Path.Combine(folder, "handed-over.list");
        string[] found =
        [
            .. from told in Told.Matches(_output)
               where told.Value.Contains(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
               select told.Value,
        ];
        if (!File.Exists(list))
            return (found.Length > 0 ? found : [_output], null);
        return (found, new Project([.. File.ReadLines(list).Select(static line => FileOf(line.Split('|')))]));
    }

    private static GivenFile FileOf(string[] item) =>
        new(item[0], File.ReadAllBytes(item[0]), Metadata.Zip(item.Skip(1))
            .ToDictionary(static one => one.First, static one => one.Second));

    private string FolderOf(string code, string heading) => Path.Combine(_folder.FullName, code, heading);

    private static void Write(string folder, IReadOnlyList<ExampleFile> files)
    {
        foreach (ExampleFile file in files)
        {
            string path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
            if (path.EndsWith(".csproj", StringComparison.Ordinal))
                File.WriteAllText(path, Around(file.Text));
        }
    }

    private static string Around(string inside)
    {
        string generator = RepositoryFolder.PathOf("generator", "Verbatim.Generator", "build", "Verbatim.Generator");
        string articles = RepositoryFolder.PathOf("schema", "Verbatim.Articles", "build", "Verbatim.Articles");
        string item = string.Join('|', Metadata.Select(static name => $"%(Verbatim{name})").Prepend("%(FullPath)"));
        bool hasArticles = inside.Contains("<PackageReference Include=\"Verbatim.Articles\"", StringComparison.Ordinal);
        return $"""
            <Project>
              <PropertyGroup>
                <IntermediateOutputPath>obj/</IntermediateOutputPath>
                <VerbatimJsonSchemas>false</VerbatimJsonSchemas>
              </PropertyGroup>
              <Import Project="{generator}.props" />
              <Import Project="{articles}.props" Condition="{hasArticles}" />
            {inside}
              <Import Project="{articles}.targets" Condition="{hasArticles}" />
              <Import Project="{generator}.targets" />
              <Target Name="CoreCompile">
                <WriteLinesToFile File="handed-over.list" Lines="@(AdditionalFiles->'{item}')" />
              </Target>
            </Project>
            """;
    }

    [GeneratedRegex(@"^.*: (error|warning) .*$", RegexOptions.Multiline)]
    private static partial Regex Told { get; }
}
