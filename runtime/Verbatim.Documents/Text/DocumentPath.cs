namespace Verbatim.Documents;

/// <summary>Paths as documents write them: forward slashes, relative to the document that names them. Text alone; no file is looked at.</summary>
public static class DocumentPath
{
    /// <summary>The path a document means.</summary>
    /// <param name="fromPath">The path of the document.</param>
    /// <param name="reference">The path as written there.</param>
    /// <returns>The path with forward slashes, without <c>.</c>, and with <c>..</c> only where it leads out of a relative path.</returns>
    public static string Resolve(string fromPath, string reference)
    {
        // The step up leaves the document itself and stands in its folder.
        return Normalize(IsRooted(reference) ? reference : $"{fromPath}/../{reference}");
    }

    /// <summary>The path with forward slashes and without needless steps, so that two spellings of one file are equal.</summary>
    public static string Normalize(string path)
    {
        List<string> steps = [];
        foreach (string step in path.Replace('\\', '/').Split('/'))
        {
            bool isUp = step == ".." && steps.Count > 0 && steps[steps.Count - 1] is not ("" or "..");
            if (isUp)
                steps.RemoveAt(steps.Count - 1);
            else if (step != "." && (step.Length > 0 || steps.Count == 0))
                steps.Add(step);
        }
        return string.Join("/", steps);
    }

    /// <summary>The path as a document in <paramref name="fromPath"/>'s folder would write it.</summary>
    public static string Relative(string fromPath, string path)
    {
        string[] from = Normalize(fromPath).Split('/');
        string[] to = Normalize(path).Split('/');
        int shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to.Skip(shared)));
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));
}
