namespace Verbatim.Documents.Diagnostics;

/// <summary>
/// Findings in a file, for a program that is to tell of them as if it had found them itself. The first line has the checksum of all that
/// follows: a list that is cut off, or was written in another way, is no list, and a finding is never lost in silence.
/// </summary>
public static class FindingList
{
    private const string Mark = "verbatim findings 1 ";

    /// <summary>The text of a list, a finding a line.</summary>
    /// <param name="findings">The findings. That one is waived is not written: what has findings of this kind waives none.</param>
    public static string Write(IEnumerable<Diagnostic> findings)
    {
        StringBuilder lines = new();
        foreach (Diagnostic finding in findings)
            lines.Append(FindingNotation.Write(finding)).Append('\n');
        string text = lines.ToString();
        return Mark + ChecksumOf(text) + "\n" + text;
    }

    /// <summary>The findings of a list, or null where the text is not the whole of one.</summary>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    /// <param name="find">The descriptor of a code, or null where there is none.</param>
    public static IReadOnlyList<Diagnostic>? Read(string text, Func<string, DiagnosticDescriptor?> find)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || text[..end] != Mark + ChecksumOf(text[(end + 1)..]))
            return null;
        List<Diagnostic> findings = [];
        foreach (string line in text[(end + 1)..].Split('\n').Where(static line => line.Length > 0))
        {
            if (FindingNotation.Read(line, find) is not { } finding)
                return null;
            findings.Add(finding);
        }
        return findings;
    }

    private static string ChecksumOf(string text) => SourceText.From("", text).Sha256;
}
