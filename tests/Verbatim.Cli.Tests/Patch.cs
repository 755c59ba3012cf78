using System.ComponentModel;
using System.Diagnostics;

namespace Verbatim.Cli.Tests;

/// <summary>Applies a patch with the programs that people apply patches with.</summary>
internal static class Patch
{
    /// <summary>Applies a patch; skips the test where neither <c>git</c> nor <c>patch</c> is there.</summary>
    public static void Apply(string folder, string patch)
    {
        bool wasChecked = Run(folder, "patch", "-p1", "--binary", "--dry-run", "-i", patch);
        if (Run(folder, "git", "apply", "--check", patch) && Run(folder, "git", "apply", patch))
            return;
        Assert.SkipUnless(wasChecked, "Neither git nor patch is installed.");
        Run(folder, "patch", "-p1", "--binary", "-i", patch);
    }

    private static bool Run(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start =
            new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            string error = process.StandardError.ReadToEnd() + process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {error}");
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
