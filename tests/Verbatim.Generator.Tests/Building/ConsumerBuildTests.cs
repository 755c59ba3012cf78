namespace Verbatim.Generator.Tests.Building;

/// <summary>What a build of somebody else's project says of its articles: the compiler's own words, at the line and column in the YAML.</summary>
public sealed class ConsumerBuildTests
{
    [Fact]
    public async Task An_article_without_an_error_builds_without_a_warning()
    {
        using ConsumerCopy copy = new();

        BuildResult build = await copy.BuildAsync();

        Assert.True(build is { ExitCode: 0 } && build.Output.Contains(" 0 Warning(s)"), build.Output);
    }

    [Fact]
    public async Task A_broken_article_fails_the_build_with_every_error_at_its_place()
    {
        using ConsumerCopy copy = new();
        string key = copy.Replace("property: leader", "proprety: leader");
        string quotation = copy.Replace("Marco Rubio led the American side", "Marco Rubio led the Amercan side");
        string reference = copy.Replace("event:thanksgiving-deadline", "event:thanksgiving-dedline");

        BuildResult build = await copy.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains($"{key}: error LML2001: ", build.Output);
        Assert.Contains($"{quotation}: error LML2018: ", build.Output);
        Assert.Contains($"{reference}: error LML2027: ", build.Output);
    }

    [Fact]
    public async Task A_warning_is_reported_again_by_a_build_that_has_nothing_to_do()
    {
        using ConsumerCopy copy = new();
        string key = copy.Replace("published: 2025-11-23", "publishd: 2025-11-23");
        copy.Set("LML2001", "warning");
        await copy.BuildAsync();

        BuildResult second = await copy.BuildAsync();

        Assert.True(second is { ExitCode: 0 } && second.Output.Contains($"{key}: warning LML2001: "), second.Output);
    }
}
