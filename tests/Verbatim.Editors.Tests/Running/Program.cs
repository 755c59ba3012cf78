using System.ComponentModel;
using System.Diagnostics;

namespace Verbatim.Editors.Tests.Running;

/// <summary>Runs a program to its end, and never longer than allowed.</summary>
internal static class Program
{
    public static Finished Run(string name, string[] arguments, string folder, TimeSpan limit, string input = "")
    {
        ProcessStartInfo start = new(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            Task writing = WriteAsync(process, input);
            if (!process.WaitForExit(limit))
            {
                process.Kill(entireProcessTree: true);
                return new Finished(-1, "", $"{name} did not end within {limit}");
            }
            Task.WaitAll(output, error, writing);
            return new Finished(process.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception e)
        {
            return new Finished(-1, "", e.Message);
        }
    }

    private static async Task WriteAsync(Process process, string input)
    {
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
    }
}

/// <summary>What came of a program.</summary>
internal sealed record Finished(int ExitCode, string Out, string Error)
{
    /// <summary>What it says first of what went wrong.</summary>
    public string FirstLine =>
        (Error + "\n" + Out).Split('\n').FirstOrDefault(static line => line.Trim().Length > 0)?.Trim() ?? $"exit code {ExitCode}";
}
