namespace Verbatim.Documents;

/// <summary>Texts that are in memory already: what a build handed over, what is embedded in an assembly.</summary>
public sealed class TextSet : ITextSource
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    /// <summary>A set of texts by their paths; of two with one path the last counts.</summary>
    public TextSet(IEnumerable<SourceText> texts)
    {
        foreach (SourceText text in texts)
            _texts[DocumentPath.Normalize(text.Path)] = text;
    }

    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference) =>
        _texts.TryGetValue(DocumentPath.Resolve(fromPath, reference), out SourceText? text) ? text : null;
}
