namespace Verbatim.Cli.Reports.Content;

/// <summary>
/// The paths of files as the report shows them: from the folder that holds them all. So it says nothing of the machine it was made on, and
/// is the same from wherever it is made.
/// </summary>
internal sealed class ShownPaths
{
    private readonly string _root;

    /// <param name="paths">Every path that may be shown.</param>
    public ShownPaths(IEnumerable<string> paths)
    {
        string[]? shared = null;
        foreach (string path in paths)
        {
            string[] folders = DocumentPath.Normalize(path).Split('/')[..^1];
            shared = shared is null
                ? folders : [.. shared.Zip(folders).TakeWhile(static pair => pair.First == pair.Second).Select(static pair => pair.First)];
        }
        _root = shared is null or [] ? "" : string.Join('/', shared) + "/";
    }

    /// <summary>A path as it is shown.</summary>
    public string Of(string path)
    {
        string normal = DocumentPath.Normalize(path);
        return _root.Length > 0 && normal.StartsWith(_root, StringComparison.Ordinal) ? normal[_root.Length..] : normal;
    }

    /// <summary>A message that may name files.</summary>
    public string In(string message) => _root.Length > 1 ? message.Replace(_root, "", StringComparison.Ordinal) : message;
}
