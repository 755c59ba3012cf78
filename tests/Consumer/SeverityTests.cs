using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>How much a code matters is the project's to say.</summary>
public sealed class SeverityTests(PackedSolution packed)
{
    [Fact]
    public async Task A_globalconfig_makes_one_code_a_warning_and_silences_another()
    {
        SolutionCopy solution = packed.WithTwelveBreakages();
        solution.Set("Catalog", "LML2005 = warning", "LML0002 = none");

        Outcome build = await solution.BuildAsync("Catalog");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(11, build.Findings.Count);
        Assert.Equal("products.yaml(4,11): LML2005", Assert.Single(build.Findings, static found => found.Severity == "warning").Place);
        Assert.DoesNotContain(build.Findings, static found => found.Code == "LML0002");
    }
}
