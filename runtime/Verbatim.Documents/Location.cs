namespace Verbatim.Documents;

/// <summary>A place in a file. A plain value: it holds no text and equals another by what it says.</summary>
/// <param name="Path">The file, as it was named when it was read.</param>
/// <param name="Span">The stretch in UTF-16 units.</param>
/// <param name="LineSpan">The same stretch by line and column.</param>
public sealed record Location(string Path, TextSpan Span, LinePositionSpan LineSpan)
{
    /// <summary>The very start of a file: the place of what is wrong with the file as a whole.</summary>
    public static Location StartOf(string path) => new(path, default, default);

    /// <summary>The place as compilers print it: <c>path(line,column)</c>, counted from 1.</summary>
    public override string ToString() => $"{Path}({LineSpan.Start})";
}
