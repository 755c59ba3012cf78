namespace Verbatim.Documents.Diagnostics;

/// <summary>The order in which findings are shown: by file, place and code, so that two runs print the same.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    /// <summary>The one order.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = string.CompareOrdinal(x.Location.Path, y.Location.Path);
        if (order == 0)
            order = x.Location.Span.Start.CompareTo(y.Location.Span.Start);
        if (order == 0)
            order = x.Location.Span.Length.CompareTo(y.Location.Span.Length);
        if (order == 0)
            order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
