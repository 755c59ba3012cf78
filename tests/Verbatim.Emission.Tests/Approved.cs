namespace Verbatim.Emission.Tests;

/// <summary>
/// Compares what is emitted with what a person has read and approved. <c>VERBATIM_APPROVE=1</c> writes it down anew: read the difference
/// before committing it.
/// </summary>
internal static class Approved
{
    public static void Compare(EquatableArray<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files)
            Compare(file.HintName, file.Text);
    }

    public static void Compare(string name, string text)
    {
        string path = Sample.PathOf(name, "Approved");
        if (Environment.GetEnvironmentVariable("VERBATIM_APPROVE") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", text);
    }
}
