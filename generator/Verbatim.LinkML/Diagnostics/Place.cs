namespace Verbatim.LinkML.Diagnostics;

/// <summary>A stretch of a schema file. Lines and columns are counted only when a diagnostic asks for them.</summary>
/// <param name="Text">The file.</param>
/// <param name="Span">The stretch.</param>
internal readonly record struct Place(SourceText Text, TextSpan Span)
{
    /// <summary>The place as diagnostics carry it.</summary>
    public Location Location => Text.GetLocation(Span);

    /// <summary>Where a part of it stands, or null where it stands there in other letters, or more than once.</summary>
    public Place? PartOf(string part)
    {
        int at = Text.Text.IndexOf(part, Span.Start, Span.Length, StringComparison.Ordinal);
        bool isOnly = at >= 0 && Text.Text.IndexOf(part, at + 1, Span.End - at - 1, StringComparison.Ordinal) < 0;
        return isOnly ? this with { Span = new TextSpan(at, part.Length) } : null;
    }
}
