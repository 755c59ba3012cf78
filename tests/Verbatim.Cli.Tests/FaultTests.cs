namespace Verbatim.Cli.Tests;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_of_ours_is_one_line_and_exit_code_3()
    {
        StringWriter error = new();

        int exitCode =
            CommandLine.Run(["explain"], new Terminal(new BrokenWriter(), error, AllowsColor: false), Environment.CurrentDirectory);

        Assert.Equal(3, exitCode);
        Assert.Matches(@"\Averbatim: a fault of this program, .*report it.*\n\z", error.ToString());
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}
