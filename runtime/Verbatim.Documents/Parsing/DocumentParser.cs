namespace Verbatim.Documents;

/// <summary>Reads a text into a tree. Bad input never throws: it ends up in <see cref="DocumentTree.Diagnostics"/>.</summary>
public static class DocumentParser
{
    /// <summary>Reads <paramref name="text"/> as the format its path says: <c>.json</c> is JSON, all else YAML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How large and deep a document may be; <see cref="ParseLimits.Default"/> unless given.</param>
    public static DocumentTree Parse(SourceText text, ParseLimits? limits = null) => Parse(text, FormatOf(text.Path), limits);

    /// <summary>Reads <paramref name="text"/> as a given format.</summary>
    public static DocumentTree Parse(SourceText text, DocumentFormat format, ParseLimits? limits = null)
    {
        DocumentTree tree = Read(text, format, limits);
        return format == DocumentFormat.Json || tree.Diagnostics.IsEmpty
            ? tree
            : UnquotedText.OfferMarks(tree, again => Read(again, format, limits));
    }

    private static DocumentTree Read(SourceText text, DocumentFormat format, ParseLimits? limits)
    {
        TreeBuilder builder = new(text, limits ?? ParseLimits.Default);
        if (!text.IsUtf8)
            builder.Fail(SyntaxDiagnostics.NotUtf8, new TextSpan(Math.Max(text.FirstUndecodable, 0), 0));
        else if (text.Text.Length > builder.Limits.MaxLength)
            builder.Fail(SyntaxDiagnostics.TooLong, default, builder.Limits.MaxLength);
        else if (format == DocumentFormat.Json)
            JsonReader.Read(text.Text, builder);
        else
            YamlReader.Read(text.Text, builder);
        return builder.ToTree(format);
    }

    /// <summary>The format that a path's ending says.</summary>
    public static DocumentFormat FormatOf(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? DocumentFormat.Json : DocumentFormat.Yaml;
}
