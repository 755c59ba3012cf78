using System.Text.RegularExpressions;

namespace Verbatim.Cli.Files;

/// <summary>
/// A path with <c>*</c>, <c>?</c> or <c>**</c> in it, for shells that leave it alone: <c>people/**/*.yaml</c>. A star stays inside a
/// folder, two stars alone stand for any number of folders.
/// </summary>
/// <param name="pattern">The path as typed.</param>
internal sealed class GlobPattern(string pattern)
{
    /// <summary>Whether a path is a pattern at all.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, named as the pattern begins, in ordinal order.</summary>
    /// <param name="folder">The folder that relative paths start from.</param>
    public IEnumerable<string> Match(WorkingFolder folder)
    {
        string[] steps = pattern.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        int fixedSteps = steps.TakeWhile(step => !IsPattern(step)).Count();
        string start = string.Join('/', steps[..fixedSteps]);
        if (start.Length == 0)
            start = fixedSteps > 0 ? "/" : ".";

        string full = folder.Resolve(start);
        if (!Directory.Exists(full))
            return [];

        string[] rest = steps[fixedSteps..];
        Regex wanted = Translate(rest);
        return FolderSearch.Files(full, recurse: rest.Length > 1 || rest[0] == "**", wanted.IsMatch)
            .Select(file => FolderSearch.Join(start, file));
    }

    private static Regex Translate(string[] steps)
    {
        IEnumerable<string> parts = steps.Select((step, i) => (step, isLast: i == steps.Length - 1) switch
        {
            ("**", true) => ".*",
            ("**", false) => "(?:[^/]+/)*",
            (_, bool isLast) => Regex.Escape(step).Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]") + (isLast ? "" : "/"),
        });
        return new Regex($@"\A{string.Concat(parts)}\z", RegexOptions.NonBacktracking);
    }
}
