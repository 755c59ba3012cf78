using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>
/// What the article desk finds is part of a build: at its place, as the project wants it, and again while nothing has changed.
/// </summary>
public sealed class ArticleFindingTests(PackedSolution packed)
{
    private const string Project = "Desk/Desk.csproj";
    private const string Title = "new-talks.txt(7,98): VBT3301";

    /// <summary>The desk with facts by which a title in its article was not held yet.</summary>
    private SolutionCopy Anachronism()
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace("Desk/knowledge/geneva.yaml", "start_date: \"2025-02-25\"", "start_date: \"2026-02-25\"");
        return solution;
    }

    [Fact]
    public async Task A_finding_is_a_warning_at_its_passage_and_is_told_again_by_builds_that_have_nothing_to_do()
    {
        SolutionCopy solution = Anachronism();

        Outcome first = await solution.BuildAsync("Desk");
        Outcome second = await solution.BuildAsync("Desk", "-v:detailed");

        foreach (Outcome build in (Outcome[])[first, second])
        {
            Assert.True(build.ExitCode == 0, build.Output);
            Finding found = Assert.Single(build.Findings);
            Assert.Equal((Title, "warning"), (found.Place, found.Severity));
            Assert.Equal([$"new-talks.txt(7,98): warning VBT3301: {found.Message}\n"], PageSample.OutputsIn("generator/PROJECTS.md"));
        }
        Assert.Contains("Skipping target \"VerbatimCheckArticles\" because all output files are up-to-date", second.Output);

        // The fact is put right, and the finding is gone.
        solution.Replace("Desk/knowledge/geneva.yaml", "start_date: \"2026-02-25\"", "start_date: \"2025-02-25\"");
        Outcome third = await solution.BuildAsync("Desk");
        Assert.True(third.IsClean, third.Output);
    }

    [Theory]
    [InlineData("ArticleFindings", "error", 1, "error")]
    [InlineData("TreatWarningsAsErrors", "true", 1, "error")]
    [InlineData("WarningsAsErrors", "VBT3301", 1, "error")]
    [InlineData("NoWarn", "VBT3301", 0, null)]
    [InlineData("ArticleFindings", "none", 0, null)]
    public async Task The_project_says_what_a_finding_is(string property, string value, int exitCode, string? severity)
    {
        SolutionCopy solution = Anachronism();

        Outcome build = await solution.BuildAsync("Desk", $"-p:{property}={value}");

        Assert.True(build.ExitCode == exitCode, build.Output);
        Assert.Equal(severity is null ? [] : [(Title, severity)], build.Findings.Select(static found => (found.Place, found.Severity)));
    }

    [Fact]
    public async Task A_code_can_be_spared_where_warnings_are_errors()
    {
        SolutionCopy solution = Anachronism();

        Outcome build = await solution.BuildAsync("Desk", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=NU1901%3BVBT3301");

        Assert.Equal((0, "warning"), (build.ExitCode, Assert.Single(build.Findings).Severity));
    }

    [Fact]
    public async Task Where_the_schema_is_broken_the_desk_is_not_asked()
    {
        SolutionCopy solution = Anachronism();
        solution.Replace("Desk/articles/new-talks.article.yaml", "\nheadline: ", "\nhedline: ");

        Outcome build = await solution.BuildAsync("Desk");

        Assert.Equal(["new-talks.article.yaml(4,1): LML2001"], build.Places);
    }

    [Fact]
    public async Task Files_of_other_folders_are_looked_at_wherever_they_lie()
    {
        SolutionCopy solution = Anachronism();
        string elsewhere = solution.PathOf("Čapek's; old desk");
        Directory.Move(solution.PathOf("Desk", "articles"), elsewhere);
        solution.Replace(Project, "<Article Include=\"articles/*.article.yaml\" />", "<Article Include=\"../*old desk/*.article.yaml\" />");

        Outcome build = await solution.BuildAsync("Desk");

        Assert.Equal((0, Title), (build.ExitCode, string.Join('\n', build.Places)));
    }

    [Fact]
    public async Task A_project_for_several_frameworks_is_told_for_each_of_them_as_by_compilers()
    {
        SolutionCopy solution = Anachronism();
        solution.Replace(Project, "<OutputType>Exe</OutputType>",
            "<OutputType>Exe</OutputType><TargetFramework /><TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>");

        Outcome build = await solution.BuildWithRestoreAsync("Desk");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal([Title], build.Places);
        Assert.Contains("::TargetFramework=net10.0]", build.Output);
        Assert.Contains("::TargetFramework=net10.0-windows]", build.Output);
    }

    [Fact]
    public async Task A_value_that_means_nothing_is_an_error()
    {
        Outcome build = await packed.Copy().BuildAsync("Desk", "-p:ArticleFindings=errors");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error LML4011: the property ArticleFindings is 'errors', and can be warning, error or none", build.Output);
    }

    [Fact]
    public async Task A_command_that_cannot_be_run_fails_the_build_and_the_next_one_asks_again()
    {
        SolutionCopy solution = Anachronism();
        solution.Write("Desk/no-command.dll", "this is no program");

        Outcome broken = await solution.BuildAsync("Desk", "-p:VerbatimCommand=" + solution.PathOf("Desk", "no-command.dll"));
        Outcome next = await solution.BuildAsync("Desk");

        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("error LML4010: the article desk could not do its work: its command ended with exit code ", broken.Output);
        Assert.Equal((0, Title), (next.ExitCode, string.Join('\n', next.Places)));
    }
}
