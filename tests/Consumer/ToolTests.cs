using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>The tool, installed from its package as a person installs it, does its work.</summary>
public sealed class ToolTests(PackedSolution packed)
{
    [Fact]
    public async Task The_installed_tool_does_its_work()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("verbatim-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "nuget.config"), $"""
                <configuration>
                  <config><add key="globalPackagesFolder" value="{folder.FullName}/packages" /></config>
                  <packageSources><clear /><add key="ours" value="{packed.Feed.Folder}" /></packageSources>
                </configuration>
                """);
            string tools = Path.Combine(folder.FullName, "tools");
            Outcome install = await DotNet.RunAsync(folder.FullName, "tool", "install", "verbatim", "--tool-path", tools);
            Assert.True(install.ExitCode == 0, install.Output);
            string tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "verbatim.exe" : "verbatim");

            Outcome version = await DotNet.StartAsync(tool, folder.FullName, "--version");
            Outcome page = await DotNet.StartAsync(tool, folder.FullName, "explain", "LML2001");
            File.Copy(RepositoryFolder.PathOf("tests", "Consumer", "Solution", "Catalog", "catalog.yaml"),
                Path.Combine(folder.FullName, "catalog.yaml"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "makers.yaml"), "makers:\n  - id: maker:lumen\n    nmae: Lumen\n");
            Outcome finding = await DotNet.StartAsync(tool, folder.FullName, "validate", "--schema", "catalog.yaml", "makers.yaml",
                "--format", "msbuild");

            Assert.Equal((0, PackedFeed.Version), (version.ExitCode, version.Output.Split('+')[0].Trim()));
            Assert.StartsWith("# LML2001: ", page.Output);
            Assert.Equal(1, finding.ExitCode);
            Assert.StartsWith("makers.yaml(3,5): error LML2001: ", finding.Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
