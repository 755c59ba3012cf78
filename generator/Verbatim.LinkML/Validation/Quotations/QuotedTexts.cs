namespace Verbatim.LinkML.Validation.Quotations;

/// <summary>The texts that one document quotes, each looked up and folded once.</summary>
internal sealed class QuotedTexts(ITextSource? source, string documentPath)
{
    private readonly Dictionary<string, QuotedText?> _texts = new(StringComparer.Ordinal);

    /// <summary>Whether texts can be looked up at all.</summary>
    public bool HasSource => source is not null;

    /// <summary>The text under a path as the document writes it, or null where it was not given.</summary>
    public QuotedText? Find(string reference)
    {
        if (!_texts.TryGetValue(reference, out QuotedText? text))
        {
            text = source?.Find(documentPath, reference) is { } found ? new QuotedText(found) : null;
            _texts.Add(reference, text);
        }
        return text;
    }
}

/// <summary>A text that is quoted, and the same text folded, which is made only when a quotation is not found.</summary>
internal sealed class QuotedText(SourceText source)
{
    private readonly Lazy<FoldedText> _folded = new(() => FoldedText.Of(source.Text));

    public SourceText Source { get; } = source;

    public FoldedText Folded => _folded.Value;
}
