using System.Runtime.CompilerServices;

namespace Verbatim.Emission.Tests;

/// <summary>Files of this project that tests read.</summary>
internal static class Sample
{
    public static string PathOf(string name, string folder = "Samples", [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, folder, name);
}
