using System.Diagnostics;

namespace Verbatim.Cli.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_program_itself_runs_and_passes_on_its_exit_code()
    {
        string program = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, ".dll");
        ProcessStartInfo start = new("dotnet", ["exec", program, "explain", "LML0002"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, "# LML0002"), (process.ExitCode, shown[..9]));
    }
}
