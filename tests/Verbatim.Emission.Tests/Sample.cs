namespace Verbatim.Emission.Tests;

/// <summary>Files of this project that tests read.</summary>
internal static class Sample
{
    public static string PathOf(string name, string folder = "Samples") =>
        RepositoryFolder.PathOf("tests", "Verbatim.Emission.Tests", folder, name);
}
