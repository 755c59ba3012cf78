using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>
/// A build has its documents looked at once, ahead of the compiler; what comes of that is what the compiler itself would say, and whatever
/// goes wrong on the way loses nothing.
/// </summary>
public sealed class AheadOfCompilerTests(PackedSolution packed)
{
    private const string Obj = "Catalog/obj/Debug/net10.0/";

    [Fact]
    public async Task After_an_edit_one_document_is_looked_at_again_and_without_one_nothing_runs()
    {
        SolutionCopy solution = packed.Copy();

        Outcome first = await solution.BuildAsync("Catalog", "-v:detailed");
        Outcome second = await solution.BuildAsync("Catalog", "-v:detailed");
        solution.Replace("Catalog/data/makers.yaml", "  - id: maker:lumen\n", "  - id: maker:lumen # in Graz\n");
        Outcome third = await solution.BuildAsync("Catalog", "-v:detailed");

        Assert.Contains("3 of 3 documents looked at", first.Output);
        Assert.Contains("Skipping target \"VerbatimRunPlan\" because all output files are up-to-date", second.Output);
        Assert.Contains("1 of 3 documents looked at", third.Output);
        // Nothing was found before, and nothing now: there is nothing to compile.
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", third.Output);
        Assert.All((Outcome[])[first, second, third], static build => Assert.True(build.ExitCode == 0, build.Output));
    }

    [Fact]
    public async Task Where_the_command_fails_the_compiler_says_the_same()
    {
        SolutionCopy ahead = packed.WithTwelveBreakages(), alone = packed.WithTwelveBreakages();
        alone.Write("Catalog/no-command.dll", "this is no program");

        Outcome found = await ahead.BuildAsync("Catalog");
        Outcome itself = await alone.BuildAsync(
            "Catalog", "-p:VerbatimJsonSchemas=false", "-p:VerbatimCommand=" + alone.PathOf("Catalog", "no-command.dll"));

        Assert.True(File.Exists(ahead.PathOf(Obj + "verbatim.store")));
        Assert.False(File.Exists(alone.PathOf(Obj + "verbatim.store")));
        Assert.Equal(12, found.Findings.Count);
        Assert.Equal(Told(found, ahead), Told(itself, alone));
        Assert.Equal(Logged(ahead), Logged(alone));
    }

    [Fact]
    public async Task A_warning_is_told_once_by_every_build_whatever_becomes_of_what_was_kept()
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace("Catalog/data/lamps.yaml", "kind: desk_lamp", "kind: desk_lmap");
        solution.Set("Catalog", "LML2005 = warning");

        Outcome first = await solution.BuildAsync("Catalog");
        Outcome second = await solution.BuildAsync("Catalog");
        File.Delete(solution.PathOf(Obj + "verbatim.store"));
        File.Delete(solution.PathOf(Obj + "verbatim.data.findings"));
        Outcome third = await solution.BuildAsync("Catalog");

        Assert.All((Outcome[])[first, second, third], static build =>
        {
            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Contains(" 1 Warning(s)", build.Output);
            Assert.Equal("LML2005", Assert.Single(build.Findings).Code);
        });
    }

    [Fact]
    public async Task A_list_of_findings_that_is_damaged_fails_the_build_and_a_clean_one_makes_it_anew()
    {
        SolutionCopy solution = packed.Copy();
        await solution.BuildAsync("Catalog");
        solution.Write(Obj + "verbatim.data.findings", "nothing was found");

        Outcome damaged = await solution.BuildAsync("Catalog");
        Outcome clean = await DotNet.BuildAsync(solution.PathOf("Catalog"), "build", "--no-restore", "-t:Rebuild");

        Assert.Equal((1, "LML4009"), (damaged.ExitCode, Assert.Single(damaged.Findings).Code));
        Assert.True(clean.IsClean, clean.Output);
    }

    [Fact]
    public async Task An_editor_gets_the_documents_themselves()
    {
        SolutionCopy solution = packed.Copy();

        Outcome design = await DotNet.BuildAsync(
            solution.PathOf("Catalog"), "msbuild", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-t:Compile",
            "-getItem:AdditionalFiles");

        Assert.Contains("lamps.yaml", design.Output);
        Assert.DoesNotContain("verbatim.data.findings", design.Output);
    }

    private static IEnumerable<string> Told(Outcome build, SolutionCopy solution) =>
        build.Findings.Select(found => found.In(solution.PathOf("Catalog")));

    /// <summary>What the compiler wrote into its log, with regions, related places and links.</summary>
    private static string[] Logged(SolutionCopy solution) =>
    [
        .. ErrorLog.Read(solution.PathOf(Obj + "Catalog.sarif")).Results
            .Select(static found => $"{found.Code} {found.Level} {found.Place} {string.Join(" ", found.Related)}")
            .Order(StringComparer.Ordinal),
    ];
}
