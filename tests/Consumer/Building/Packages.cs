namespace Verbatim.Consumer.Building;

/// <summary>The packages of this repository, in a folder of their own that a restore takes for a feed.</summary>
internal static class Packages
{
    /// <summary>Packs every project of the product, as it is built already.</summary>
    /// <param name="feed">The folder to put them in.</param>
    public static async Task PackAsync(string feed)
    {
        // One process for all: `dotnet pack` for each of them takes longer than everything else together.
        string all = Path.Combine(feed, "all.proj");
        Directory.CreateDirectory(feed);
        await File.WriteAllTextAsync(all, $"""
            <Project>
              <ItemGroup>
                <Product Include="{Projects("generator")};{Projects("runtime")};{Projects("schema")}" />
              </ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(Product)" Targets="Pack" BuildInParallel="true"
                         Properties="NoBuild=true;Configuration={DotNet.Configuration};PackageOutputPath={feed}" />
              </Target>
            </Project>
            """);
        Outcome pack = await DotNet.BuildAsync(feed, "msbuild", all, "-t:Pack");
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    /// <summary>The settings of a restore: our packages come from the feed alone, those of others from this machine, which built with them.</summary>
    /// <param name="feed">The folder of our packages.</param>
    /// <param name="cache">The folder that packages are unpacked in; empty before the restore.</param>
    public static string Settings(string feed, string cache) => $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{cache}" />
          </config>
          <fallbackPackageFolders>
            <clear />
          </fallbackPackageFolders>
          <packageSources>
            <clear />
            <add key="ours" value="{feed}" />
            <add key="machine" value="{OfThisMachine}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="ours">
              <package pattern="Verbatim.*" />
            </packageSource>
            <packageSource key="machine">
              <package pattern="*" />
            </packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string Projects(string folder) => RepositoryFolder.PathOf(folder, "*", "*.csproj");

    private static string OfThisMachine => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
