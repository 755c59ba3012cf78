namespace Verbatim.Documents.Parsing;

/// <summary>Reads a text into a tree. Bad input never throws: it ends up in <see cref="DocumentTree.Diagnostics"/>.</summary>
public static class DocumentParser
{
    /// <summary>Reads <paramref name="text"/> as its path says: <c>.json</c> is JSON, <c>.md</c> begins with YAML, the rest YAML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How large and deep a document may be; <see cref="ParseLimits.Default"/> unless given.</param>
    public static DocumentTree Parse(SourceText text, ParseLimits? limits = null) => Parse(text, FormatOf(text.Path), limits);

    /// <summary>Reads <paramref name="text"/> as a given format.</summary>
    public static DocumentTree Parse(SourceText text, DocumentFormat format, ParseLimits? limits = null)
    {
        TextSpan extent = FrontMatter.IsOf(text.Path) ? FrontMatter.In(text.Text) : new TextSpan(0, text.Length);
        return Parse(text, extent, format, limits, offersFixes: true);
    }

    /// <summary>Reads one document of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extent">Where the document stands in it.</param>
    /// <param name="format">What it is read as.</param>
    /// <param name="limits">How large and deep it may be.</param>
    /// <param name="offersFixes">Whether to try what would fix its syntax: each try reads the text again.</param>
    internal static DocumentTree Parse(SourceText text, TextSpan extent, DocumentFormat format, ParseLimits? limits, bool offersFixes)
    {
        DocumentTree tree = Read(text, extent, format, limits);
        return format == DocumentFormat.Json || tree.Diagnostics.IsEmpty || !offersFixes
            ? tree
            : UnquotedText.OfferMarks(tree, (again, place) => Read(again, place, format, limits));
    }

    /// <summary>The format that a path's ending says.</summary>
    public static DocumentFormat FormatOf(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? DocumentFormat.Json : DocumentFormat.Yaml;

    // Each quoted text that goes on without being indented has the whole read again, up to so many units.
    private const long MostReadAgain = 50_000_000;

    private static DocumentTree Read(SourceText text, TextSpan extent, DocumentFormat format, ParseLimits? given)
    {
        ParseLimits limits = given ?? ParseLimits.Default;
        TreeBuilder builder = new(text, extent, limits);
        if (!text.IsUtf8)
            builder.Fail(SyntaxDiagnostics.NotUtf8, new TextSpan(Math.Max(text.FirstUndecodable, 0), 0));
        else if (text.Length > limits.MaxLength)
            builder.Fail(SyntaxDiagnostics.TooLong, default, limits.MaxLength);
        else if (format == DocumentFormat.Json)
            JsonTreeParser.Parse(TextOf(text, extent), builder);
        else
            builder = ReadYaml(text, extent, builder);
        return builder.ToTree(format);
    }

    private static TreeBuilder ReadYaml(SourceText text, TextSpan extent, TreeBuilder builder)
    {
        if (YamlTreeReader.TryRead(text, extent, builder))
            return builder;
        string written = TextOf(text, extent);
        YamlCharacters characters = YamlCharacters.Of(written);
        TreeBuilder general = new(text, extent, builder.Limits);
        long read = 0;
        while (YamlTreeParser.Parse(written, characters, general) is { } quote && (read += written.Length) < MostReadAgain
            && characters.InOneLine(quote) is { } folded)
        {
            characters = folded;
            general = new TreeBuilder(text, extent, builder.Limits);
        }
        return general;
    }

    private static string TextOf(SourceText text, TextSpan extent) =>
        extent.Length == text.Length ? text.Text : text.Text.Substring(extent.Start, extent.Length);
}
