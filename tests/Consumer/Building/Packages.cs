namespace Verbatim.Consumer.Building;

/// <summary>Where a restore takes packages from.</summary>
internal static class Packages
{
    /// <summary>
    /// The settings of a restore: our packages come from the feed alone, those of others from this machine, which built with them.
    /// </summary>
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
