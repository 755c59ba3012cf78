namespace Verbatim.LinkML.Validation.Fixes;

/// <summary>
/// Edits of a document that leave the rest of its text as it is written. One is certain only where it can be read in one way and loses
/// nothing.
/// </summary>
internal static class DocumentFix
{
    /// <summary>Writes another text in the place of a scalar, in the quotation marks it has.</summary>
    public static TextFix Replace(SourceText text, ScalarNode scalar, string replacement) =>
        new($"Change to {Wording.Quote(replacement)}",
        [new TextEdit(scalar.Span, ScalarSpelling.InPlaceOf(text, scalar, replacement))], IsCertain: false);

    /// <summary>Writes a number in the place of a scalar.</summary>
    public static TextFix? ReplaceByNumber(SourceText text, ScalarNode scalar, string number) => scalar.Kind switch
    {
        ScalarKind.Plain or ScalarKind.Quoted => Replace(text, scalar, number),
        ScalarKind.Number when QuotationMarks.IsJsonLiteral(number) => new($"Change to {number}", [new TextEdit(scalar.Span, number)],
            IsCertain: false),
        _ => null,
    };

    /// <summary>Makes a list of a single value. What holds a comma may be several.</summary>
    public static TextFix? PutIntoList(SourceText text, MappingEntry entry)
    {
        if (entry.Value is not ScalarNode { Kind: not ScalarKind.Block } scalar || scalar.Span.Start < entry.Key.Span.End)
            return null;
        bool isOne = !scalar.Value.Contains(',', StringComparison.Ordinal);
        bool canStand = scalar.Kind != ScalarKind.Plain || ScalarSpelling.IsPlain(scalar.Value);
        string item = canStand ? text.Text.Substring(scalar.Span.Start, scalar.Span.Length) : ScalarSpelling.DoubleQuoted(scalar.Value);
        bool isBare = text.Text.Substring(entry.Key.Span.End, scalar.Span.Start - entry.Key.Span.End)
            .All(static c => c is ':' || char.IsWhiteSpace(c));
        return new("Put it into a list", [new TextEdit(scalar.Span, $"[{item}]")], IsCertain: isOne && canStand && isBare);
    }

    /// <summary>Removes a key and its value, or returns null where that would leave the rest unreadable.</summary>
    public static TextFix? Remove(SourceText text, MappingNode mapping, MappingEntry entry) =>
        KeyRemoval.Remove(text, mapping, entry) is { } edit
            ? new TextFix($"Remove {Wording.Quote(entry.Key.Value)}", [edit], IsCertain: false) : null;

    /// <summary>Whether two texts differ by a slip that cannot be meant: case, and blanks at their ends.</summary>
    public static bool DiffersByCase(string written, string meant) =>
        string.Equals(written.Trim(), meant.Trim(), StringComparison.OrdinalIgnoreCase);
}
