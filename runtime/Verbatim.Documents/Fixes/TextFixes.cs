namespace Verbatim.Documents.Fixes;

/// <summary>Carries out edits of a text.</summary>
public static class TextFixes
{
    /// <summary>The text after the edits. Two insertions at one place are made in the order given.</summary>
    /// <param name="text">The text that the edits' spans count in.</param>
    /// <param name="edits">The edits, in any order.</param>
    /// <exception cref="ArgumentException">An edit lies outside of the text, or two overlap.</exception>
    public static string Apply(SourceText text, IEnumerable<TextEdit> edits)
    {
        StringBuilder result = new();
        int at = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End))
        {
            if (edit.Span.Start < 0 || edit.Span.Length < 0 || edit.Span.End > text.Text.Length)
                throw new ArgumentException($"The edit at {edit.Span} lies outside of the text.", nameof(edits));
            if (edit.Span.Start < at)
                throw new ArgumentException($"The edit at {edit.Span} overlaps the one before it.", nameof(edits));
            result.Append(text.Text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }
        return result.Append(text.Text, at, text.Text.Length - at).ToString();
    }
}
