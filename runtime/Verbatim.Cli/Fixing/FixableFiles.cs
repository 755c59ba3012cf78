namespace Verbatim.Cli.Fixing;

/// <summary>The files that may be changed: those that were named, and of them those that are not write-protected.</summary>
/// <param name="folder">The folder that relative paths start from.</param>
/// <param name="files">The files as they were named.</param>
/// <param name="isDry">Whether nothing will be written, so that protection does not matter.</param>
internal sealed class FixableFiles(WorkingFolder folder, IEnumerable<string> files, bool isDry)
{
    private readonly HashSet<string> _named = [.. files.Select(folder.Resolve)];
    private readonly Dictionary<string, string?> _refusals = new(StringComparer.Ordinal);

    /// <summary>Why files with fixable findings are left as they are, one line each.</summary>
    public IEnumerable<string> Refusals => _refusals.Values.OfType<string>();

    /// <summary>The full path of a finding's file, or null where it is not to be changed.</summary>
    public string? FileOf(Diagnostic finding)
    {
        string full = folder.Resolve(finding.Location.Path);
        if (!_named.Contains(full))
            return null;
        if (!_refusals.TryGetValue(full, out string? refusal))
        {
            refusal = !isDry && FileReplacement.IsReadOnly(full)
                ? $"'{finding.Location.Path}' is read-only: nothing was fixed in it" : null;
            _refusals.Add(full, refusal);
        }
        return refusal is null ? full : null;
    }
}
