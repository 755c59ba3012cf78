using Verbatim.Documents;

namespace Verbatim.LinkML.Diagnostics;

/// <summary>A stretch of a schema file. Lines and columns are counted only when a diagnostic asks for them.</summary>
/// <param name="Text">The file.</param>
/// <param name="Span">The stretch.</param>
internal readonly record struct Place(SourceText Text, TextSpan Span)
{
    /// <summary>The place as diagnostics carry it.</summary>
    public Location Location => Text.GetLocation(Span);
}
