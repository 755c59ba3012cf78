namespace Verbatim.Cli.Files;

/// <summary>A file that says by its time up to when its inputs were seen; an input that is newer is to be looked at again.</summary>
internal static class Stamp
{
    /// <summary>Makes a file as old as that; one that is not there is made, empty.</summary>
    public static void Set(string fullPath, DateTime seen)
    {
        using (File.Open(fullPath, FileMode.OpenOrCreate))
        {
        }
        File.SetLastWriteTimeUtc(fullPath, seen);
    }
}
