namespace Verbatim.Generator.Tests.Building;

/// <summary>The packages as somebody meets them who has nothing of the repository: one reference brings types, analyzers and the schema.</summary>
public sealed class PackageTests
{
    private static readonly string[] Packed =
        ["runtime/Verbatim.Documents", "generator/Verbatim.LinkML", "runtime/Verbatim.Runtime", "generator/Verbatim.Generator", "schema/Verbatim.Articles"];

    [Fact]
    public async Task A_project_that_references_one_package_has_its_article_checked()
    {
        using ConsumerCopy copy = new();
        string feed = Path.Combine(copy.Folder, "feed");
        foreach (string project in Packed)
        {
            BuildResult pack = await DotNet.RunAsync(RepositoryFolder.Root, "pack", project, "--no-build", "-o", feed);
            Assert.True(pack.ExitCode == 0, pack.Output);
        }
        File.WriteAllText(Path.Combine(copy.Folder, "Consumer.csproj"), Project());
        string key = copy.Replace("published: ", "publishd: ");

        BuildResult build = await DotNet.RunAsync(copy.Folder, "build", "-p:UseSharedCompilation=false");

        // The only error: the types are there, and every reference to the knowledge is found.
        Assert.True(build.Output.Contains($"{key}: error LML2001: ") && build.Output.Contains(" 1 Error(s)"), build.Output);
    }

    // The packages of others are those on this machine; ours go into a folder that is thrown away.
    private static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <RestoreSources>$(MSBuildProjectDirectory)/feed</RestoreSources>
            <RestoreFallbackFolders>{MachinePackages}</RestoreFallbackFolders>
            <RestorePackagesPath>$(MSBuildProjectDirectory)/packages</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Verbatim.Articles" Version="*" />
            <Article Include="articles/*.article.yaml" />
            <LinkMLData Include="{RepositoryFolder.Root}/seeds/knowledge/**/*.yaml" Class="Knowledge" />
          </ItemGroup>
        </Project>
        """;

    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
