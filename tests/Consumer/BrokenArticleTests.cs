using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>A project that references one package, Verbatim.Articles, has its articles checked in the build.</summary>
public sealed class BrokenArticleTests(PackedSolution packed)
{
    private const string Article = "Desk/articles/new-talks.article.yaml";

    [Fact]
    public async Task A_broken_article_fails_the_build_with_every_error_at_its_place()
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace(Article, "property: leader", "proprety: leader");
        solution.Replace(Article, "exact: Marco Rubio led the American side", "exact: Marco Rubio led the Amercan side");
        solution.Replace(Article, "event:thanksgiving-deadline", "event:thanksgiving-dedline");

        Outcome build = await solution.BuildAsync("Desk");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "new-talks.article.yaml(75,12): LML2027",
                "new-talks.article.yaml(119,5): LML2001",
                "new-talks.article.yaml(126,16): LML2018",
            ],
            build.Places);
    }

    [Fact]
    public async Task A_warning_is_reported_again_by_a_build_that_has_nothing_to_do()
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace(Article, "\nheadline: ", "\nhedline: ");
        solution.Set("Desk", "LML2001 = warning");
        Outcome first = await solution.BuildAsync("Desk");

        Outcome second = await solution.BuildAsync("Desk");

        foreach (Outcome build in (Outcome[])[first, second])
        {
            Assert.Equal(0, build.ExitCode);
            Finding found = Assert.Single(build.Findings);
            Assert.Equal(("new-talks.article.yaml(4,1): LML2001", "warning"), (found.Place, found.Severity));
            Assert.Equal($"new-talks.article.yaml(4,1): error LML2001: {found.Message}\n", PageSample.OutputsIn("README.md")[1]);
        }
    }
}
