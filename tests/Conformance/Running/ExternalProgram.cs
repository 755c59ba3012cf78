using System.ComponentModel;
using System.Diagnostics;

namespace Verbatim.Conformance.Running;

/// <summary>Programs of this machine, which it may not have.</summary>
internal static class ExternalProgram
{
    private static readonly string Python = Environment.GetEnvironmentVariable("PYTHON") is { Length: > 0 } named ? named : "python3";

    /// <summary>Runs Python. Skips the test where it is not there, or lacks a module.</summary>
    /// <param name="modules">The modules that are needed.</param>
    /// <param name="arguments">What to run.</param>
    public static (int ExitCode, string Said) RunPython(string[] modules, params string[] arguments)
    {
        (int exitCode, _) = Run(Python, "-c", $"import sys, {string.Join(", ", modules)}; assert sys.version_info >= (3, 11)");
        string wanted = $"Python 3.11 or later with {string.Join(" and ", modules)}";
        Assert.SkipUnless(exitCode == 0, $"'{Python}' is not {wanted}; {RepositoryFolder.HowToGet}");
        return Run(Python, arguments);
    }

    /// <summary>Runs a program; what is not there ends with 127.</summary>
    public static (int ExitCode, string Said) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, said);
        }
        catch (Win32Exception absent)
        {
            return (127, absent.Message);
        }
    }
}
