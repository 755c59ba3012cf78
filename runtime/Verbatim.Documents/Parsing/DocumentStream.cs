namespace Verbatim.Documents.Parsing;

/// <summary>
/// The documents of a file that may hold several: JSON lines (<c>.jsonl</c>, <c>.ndjson</c>) one a line, YAML one after each line
/// <c>---</c>, all else one. Each is read by itself, so that one that cannot be read hides no other. Immutable, safe to share.
/// </summary>
public sealed class DocumentStream
{
    /// <summary>Each try to fix a document reads the whole text again: more units than this are not read for it.</summary>
    private const long MostTried = 10_000_000;

    private readonly SourceText _text;
    private readonly DocumentFormat _format;
    private readonly ParseLimits? _limits;
    private readonly List<TextSpan> _extents;
    private readonly bool _offersFixes;

    private DocumentStream(SourceText text, DocumentFormat format, List<TextSpan> extents, ParseLimits? limits)
    {
        (_text, _format, _limits) = (text, format, limits);
        _extents = extents.Count > 0 ? extents : [new TextSpan(0, text.Length)];
        _offersFixes = _extents.Count == 1 || (long)text.Length * _extents.Count <= MostTried;
    }

    /// <summary>How many documents there are: one at least, if only to say that it is empty.</summary>
    public int Count => _extents.Count;

    /// <summary>The documents of a text, by what its path says; none is read yet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How large and deep each may be; <see cref="ParseLimits.Default"/> unless given.</param>
    public static DocumentStream Of(SourceText text, ParseLimits? limits = null)
    {
        DocumentFormat format = DocumentParser.FormatOf(text.Path);
        bool isWhole = !text.IsUtf8 || text.Length > (limits ?? ParseLimits.Default).MaxLength;
        if (isWhole)
            return new DocumentStream(text, format, [], limits);
        if (FrontMatter.IsOf(text.Path))
            return new DocumentStream(text, format, [FrontMatter.In(text.Text)], limits);
        if (AreJsonLines(text.Path))
            return new DocumentStream(text, DocumentFormat.Json, JsonLines.In(text.Text), limits);
        return new DocumentStream(text, format, format == DocumentFormat.Yaml ? YamlDocuments.In(text) : [], limits);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="index">Which, from 0.</param>
    public DocumentTree Read(int index) => DocumentParser.Parse(_text, _extents[index], _format, _limits, _offersFixes);

    private static bool AreJsonLines(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
