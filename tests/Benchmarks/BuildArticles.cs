using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Verbatim.Benchmarks;

/// <summary>
/// <c>dotnet build</c> of a project that holds five thousand articles, as a whole process, beside the same project without them. Each build
/// starts a compiler of its own; that a server which lives on between builds is quicker is not counted.
/// </summary>
[WarmupCount(1), IterationCount(3), InvocationCount(1)]
public class BuildArticles
{
    private const int Count = 5_000;
    private const string Quiet = "-v:q --nologo --no-restore -nodeReuse:false -p:UseSharedCompilation=false -p:WithArticles=";

    private readonly string _folder = Directory.CreateTempSubdirectory("verbatim-build-").FullName;

    [GlobalSetup]
    public void Write()
    {
        FloodCorpus.Write(_folder, Count);
        File.WriteAllText(Path.Combine(_folder, "Floods.csproj"), Project());
        File.WriteAllText(Path.Combine(_folder, "Floods.cs"), "namespace Floods;\n\npublic static class Floods { }\n");
        Run("restore -v:q");
        Run($"build {Quiet}true");
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [IterationSetup(Targets = [nameof(WithoutArticles), nameof(FirstBuild)])]
    public void Clean()
    {
        foreach (string output in new[] { "bin", "obj/Debug", "obj/schemas" }.Select(name => Path.Combine(_folder, name))
            .Where(Directory.Exists))
            Directory.Delete(output, recursive: true);
    }

    [IterationSetup(Target = nameof(UpToDate))]
    public void Build() => Run($"build {Quiet}true");

    [IterationSetup(Target = nameof(AfterOneEdit))]
    public void Edit()
    {
        Build();
        File.AppendAllText(Path.Combine(_folder, "articles", "flood-7.article.yaml"), "# Seen again.\n");
    }

    [Benchmark(Baseline = true)]
    public void WithoutArticles() => Run($"build {Quiet}false");

    [Benchmark]
    public void FirstBuild() => Run($"build {Quiet}true");

    [Benchmark]
    public void UpToDate() => Run($"build {Quiet}true");

    [Benchmark]
    public void AfterOneEdit() => Run($"build {Quiet}true");

    private void Run(string arguments)
    {
        using Process process =
            Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {arguments} ended with {process.ExitCode}:\n{output}");
    }

    /// <summary>
    /// A project as the packages make it: their props and targets, analyzers and types, as the repository has built them.
    /// </summary>
    private static string Project()
    {
        string root = RepositoryFolder.Root;
        return $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{root}/generator/Verbatim.Generator/build/Verbatim.Generator.props" />
              <Import Project="{root}/schema/Verbatim.Articles/build/Verbatim.Articles.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <VerbatimCommand>{AppContext.BaseDirectory}verbatim.dll</VerbatimCommand>
              </PropertyGroup>
              <ItemGroup Condition="'$(WithArticles)' == 'true'">
                <Article Include="articles/*.article.yaml" />
                <Knowledge Include="knowledge/*.yaml" />
              </ItemGroup>
              <ItemGroup>
                <Reference Include="{AppContext.BaseDirectory}Verbatim.*.dll" />
                <Analyzer Include="{root}/generator/Verbatim.Generator/bin/Release/netstandard2.0/Verbatim.*.dll" />
                <Analyzer Include="{root}/generator/Verbatim.Generator/bin/Release/netstandard2.0/YamlDotNet.dll" />
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{root}/schema/Verbatim.Articles/build/Verbatim.Articles.targets" />
              <Import Project="{root}/generator/Verbatim.Generator/build/Verbatim.Generator.targets" />
            </Project>
            """;
    }
}
