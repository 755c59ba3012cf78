using System.Text.RegularExpressions;

namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>
/// Tells a finding from the others of a report, and knows it again in the next one though lines were added above it: by its code, its
/// file, and the value it is about, or where it is about none by what it says.
/// </summary>
internal sealed class FindingFingerprint
{
    private static readonly Regex Place = new("(line|column) [0-9]+", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding of the report.</summary>
    public string Next(Diagnostic diagnostic)
    {
        // Messages name other places by line and column, which move too.
        string about = string.IsNullOrEmpty(diagnostic.Path) ? Place.Replace(diagnostic.Message, "$1") : diagnostic.Path!;
        string identity = string.Join("\n", diagnostic.Code, DocumentPath.Normalize(diagnostic.Location.Path), about);
        string hash = SourceText.Checksum(Encoding.UTF8.GetBytes(identity))[..32];
        _seen.TryGetValue(hash, out int before);
        _seen[hash] = before + 1;
        return hash + ":" + (before + 1).ToString(CultureInfo.InvariantCulture);
    }
}
