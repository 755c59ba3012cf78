namespace Verbatim.Cli.Reports.Passages;

/// <summary>A stretch of a text with its passages highlighted. Taking the tags away gives the text again, to the letter.</summary>
internal static class MarkedText
{
    private static readonly (MarkKinds Kind, string Class)[] Classes =
    [
        (MarkKinds.Evidence, "evidence"), (MarkKinds.Quotation, "quotation"), (MarkKinds.Clue, "clue"), (MarkKinds.Note, "info"),
        (MarkKinds.Warning, "warning"), (MarkKinds.Error, "error"), (MarkKinds.Related, "related"),
    ];

    /// <summary>The stretch as HTML.</summary>
    public static Html Of(string text, TextSpan stretch, IEnumerable<Mark> marks) =>
        Html.All(Segments.Of(text, stretch, marks).Select(segment => Of(text, segment)));

    private static Html Of(string text, Segment segment)
    {
        Html characters = text.Substring(segment.Span.Start, segment.Span.Length);
        if (segment.Kinds == MarkKinds.None)
            return characters;
        string classes = string.Join(' ', Classes.Where(one => segment.Kinds.HasFlag(one.Kind)).Select(static one => one.Class));
        return Html.All([.. segment.Beginning.Select(static mark => mark.Begin).OfType<Html>(), Tag.Mark.Class(classes)[characters]]);
    }
}
