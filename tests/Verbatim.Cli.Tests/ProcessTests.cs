using System.Diagnostics;

namespace Verbatim.Cli.Tests;

/// <summary>The built program in a process of its own, with pipes where a person would have a terminal.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Sandbox _sandbox = Library.Sandbox().With("new.yaml", "name: new\nboks: []\n");

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task The_program_itself_runs_and_passes_on_its_exit_code()
    {
        Outcome outcome = await Run("explain LML0002");

        Assert.Equal((0, "# LML0002"), (outcome.ExitCode, outcome.Out[..9]));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("FORCE_COLOR=1", true)]
    [InlineData("FORCE_COLOR=1 NO_COLOR=1", false)]
    public async Task A_pipe_gets_no_colour_unless_it_asks(string variables, bool isColored)
    {
        Outcome outcome = await Run("validate --schema library.yaml new.yaml", variables);

        Assert.Equal((1, isColored, false), (outcome.ExitCode, outcome.Out.Contains('\u001b'), outcome.Error.Contains('\u001b')));
        Assert.DoesNotContain('\r', outcome.Error);
    }

    [Fact]
    public async Task A_workflow_gets_what_people_get_unless_it_asks()
    {
        Outcome outcome = await Run("validate --schema library.yaml new.yaml", "GITHUB_ACTIONS=true CI=true");

        Assert.StartsWith("error[LML", outcome.Out);
    }

    [Fact]
    public async Task The_number_of_cores_changes_nothing()
    {
        string check = $"check {Path.Combine(RepositoryFolder.Root, "seeds")} --format json --severity hidden";

        Outcome one = await Run(check, "DOTNET_PROCESSOR_COUNT=1");
        Outcome four = await Run(check, "DOTNET_PROCESSOR_COUNT=4");

        Assert.Equal(one, four);
        Assert.NotEmpty(one.Out);
    }

    private async Task<Outcome> Run(string commandLine, string variables = "")
    {
        string program = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, ".dll");
        ProcessStartInfo start = new("dotnet", ["exec", program, .. commandLine.Split(' ')])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _sandbox.Root,
        };
        foreach (string name in (string[])["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "GITHUB_ACTIONS"])
            start.Environment.Remove(name);
        start.Environment["TERM"] = "xterm-256color";
        foreach (string variable in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, output, await error);
    }
}
