namespace Verbatim.Documents.Parsing;

/// <summary>The YAML that a Markdown file begins with: between its first two lines <c>---</c>. What follows is text (P20).</summary>
internal static class FrontMatter
{
    /// <summary>Whether a file is Markdown, by its path.</summary>
    public static bool IsOf(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it stands, without the line that closes it; nothing at all where the file begins with text.</summary>
    public static TextSpan In(string text)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (!YamlDocuments.IsMarker(text, start, '-'))
            return default;
        for (int at = YamlDocuments.NextLine(text, start); at < text.Length; at = YamlDocuments.NextLine(text, at))
        {
            if (YamlDocuments.IsMarker(text, at, '-') || YamlDocuments.IsMarker(text, at, '.'))
                return TextSpan.FromBounds(0, at);
        }
        return new TextSpan(0, text.Length);
    }
}
