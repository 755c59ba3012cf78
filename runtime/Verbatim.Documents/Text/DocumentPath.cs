namespace Verbatim.Documents.Text;

/// <summary>Paths as documents write them: forward slashes on every platform, relative to the document that names them.</summary>
public static class DocumentPath
{
    /// <summary>The path that a reference means.</summary>
    /// <param name="fromPath">The path of the document that holds the reference.</param>
    /// <param name="reference">The path as written there: relative to that document's folder, or absolute.</param>
    /// <returns>A normalized path; see <see cref="Normalize"/>.</returns>
    public static string Resolve(string fromPath, string reference)
    {
        string to = reference.Replace('\\', '/');
        if (IsAbsolute(to))
            return Normalize(to);
        string from = fromPath.Replace('\\', '/');
        string folder = from[..(from.LastIndexOf('/') + 1)];
        return Normalize(folder + to);
    }

    /// <summary>
    /// A path with forward slashes and without <c>.</c>, <c>..</c> and empty steps; a <c>..</c> that leads above a relative path's
    /// start stays.
    /// </summary>
    public static string Normalize(string path)
    {
        List<string> steps = [];
        string[] written = path.Replace('\\', '/').Split('/');
        bool isAbsolute = written.Length > 1 && written[0].Length == 0;
        foreach (string step in written)
        {
            if (step is "" or ".")
                continue;
            if (step != ".." || (steps.Count == 0 && !isAbsolute) || (steps.Count > 0 && steps[steps.Count - 1] == ".."))
                steps.Add(step);
            else if (steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
        }
        return (isAbsolute ? "/" : "") + string.Join("/", steps);
    }

    /// <summary>The path as a document would write it: relative to that document's folder.</summary>
    /// <param name="fromPath">The path of the document.</param>
    /// <param name="path">The path to write; absolute where <paramref name="fromPath"/> is, relative where it is not.</param>
    public static string Relative(string fromPath, string path)
    {
        string[] from = Normalize(fromPath).Split('/');
        string[] to = Normalize(path).Split('/');
        int shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to.Skip(shared)));
    }

    /// <summary>Whether a path with forward slashes begins with a drive, as <c>C:/</c>.</summary>
    internal static bool HasDrive(string path) => path.Length > 2 && path[1] == ':' && path[2] == '/' && char.IsLetter(path[0]);

    private static bool IsAbsolute(string path) => (path.Length > 0 && path[0] == '/') || HasDrive(path);
}
