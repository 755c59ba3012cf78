using System.Diagnostics;

namespace Verbatim.Consumer.Building;

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

    /// <summary>Runs a verb of the SDK in a folder.</summary>
    public static Task<Outcome> BuildAsync(string folder, params string[] arguments) =>
        // No process of it outlives it: what a test leaves behind is the next one's trouble.
        RunAsync(folder, [.. arguments, "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    /// <summary>Runs a program that was built.</summary>
    public static Task<Outcome> ExecuteAsync(string program) => RunAsync(Path.GetDirectoryName(program)!, program);

    /// <summary>Runs the SDK's command where it builds nothing.</summary>
    public static Task<Outcome> RunAsync(string folder, params string[] arguments) => StartAsync("dotnet", folder, arguments);

    /// <summary>Runs any program in a folder.</summary>
    public static async Task<Outcome> StartAsync(string program, string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a test runner tells its own MSBuild is not meant for this one, and this one has its own folder of packages.
        foreach (string variable in start.Environment.Keys.Where(IsOfTheRunner).ToList())
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
            return new Outcome(ExitCode: -1, $"ended after {Patience}\n{await output}{await errors}");
        }
        return new Outcome(process.ExitCode, await output + await errors);
    }

    private static bool IsOfTheRunner(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable is "NUGET_PACKAGES";
}
