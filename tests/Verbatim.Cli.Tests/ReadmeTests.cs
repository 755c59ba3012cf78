namespace Verbatim.Cli.Tests;

/// <summary>The first thing that a newcomer types prints what README shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_first_command_prints_what_the_readme_shows()
    {
        StringWriter output = new(), error = new();

        int exitCode = CommandLine.Run(["check", "seeds"], new Terminal(output, error, AllowsColor: false), RepositoryFolder.Root);

        Assert.Equal(1, exitCode);
        Assert.Contains(PageSample.OutputsIn("README.md")[0], output.ToString());
    }
}
