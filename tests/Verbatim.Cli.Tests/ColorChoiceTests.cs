namespace Verbatim.Cli.Tests;

public sealed class ColorChoiceTests
{
    [Theory]
    [InlineData(true, "", true)]
    [InlineData(true, "TERM=xterm", true)]
    [InlineData(true, "TERM=dumb", false)]
    [InlineData(true, "NO_COLOR=", true)]
    [InlineData(true, "NO_COLOR=1", false)]
    [InlineData(true, "NO_COLOR=0", false)]
    [InlineData(true, "CLICOLOR=0", false)]
    [InlineData(true, "CLICOLOR=1", true)]
    [InlineData(true, "FORCE_COLOR=0", false)]
    [InlineData(true, "FORCE_COLOR=false", false)]
    [InlineData(false, "", false)]
    [InlineData(false, "CLICOLOR=1", false)]
    [InlineData(false, "FORCE_COLOR=", false)]
    [InlineData(false, "FORCE_COLOR=0", false)]
    [InlineData(false, "FORCE_COLOR=1", true)]
    [InlineData(false, "FORCE_COLOR=true", true)]
    [InlineData(false, "CLICOLOR_FORCE=0", false)]
    [InlineData(false, "CLICOLOR_FORCE=1", true)]
    [InlineData(false, "CLICOLOR_FORCE=1 TERM=dumb", true)]
    [InlineData(false, "FORCE_COLOR=1 NO_COLOR=1", false)]
    public void The_environment_decides_as_it_does_for_other_programs(bool isTerminal, string variables, bool isColored)
    {
        Dictionary<string, string> set = variables
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(static variable => variable.Split('=')[0], static variable => variable.Split('=')[1]);

        Assert.Equal(isColored, ColorChoice.Of(isTerminal, name => set.GetValueOrDefault(name)));
    }
}
