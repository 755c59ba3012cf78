using System.Diagnostics;

namespace Verbatim.Generator.Tests.Building;

/// <summary>Runs the SDK's own command, as a person does.</summary>
internal static class DotNet
{
#if DEBUG
    /// <summary>The configuration that the tests, and so the repository's projects, are built in.</summary>
    public const string Configuration = "Debug";
#else
    /// <summary>The configuration that the tests, and so the repository's projects, are built in.</summary>
    public const string Configuration = "Release";
#endif
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    public static async Task<BuildResult> RunAsync(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [.. arguments, "-c", Configuration, "--nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a test runner tells its own MSBuild is not meant for this one.
        foreach (string variable in start.Environment.Keys.Where(static key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(variable);

        using Process process = Process.Start(start)!;
        using CancellationTokenSource patience = new(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new BuildResult(ExitCode: -1, $"ended after {Patience}\n{await output}{await errors}");
        }
        return new BuildResult(process.ExitCode, await output + await errors);
    }
}

/// <summary>How a build ended.</summary>
/// <param name="ExitCode">Its exit code; -1 where it was ended for taking too long.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record BuildResult(int ExitCode, string Output);
