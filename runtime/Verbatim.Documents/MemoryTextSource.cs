namespace Verbatim.Documents;

/// <summary>Texts that are at hand already, by path: what a compiler was given, or what a test writes down. Opens no file.</summary>
public sealed class MemoryTextSource : ITextSource
{
    private readonly Dictionary<string, SourceText> _texts;

    /// <summary>A source of these texts, each found by its <see cref="SourceText.Path"/>; of two with one path the first counts.</summary>
    public MemoryTextSource(IEnumerable<SourceText> texts) =>
        _texts = texts
            .GroupBy(static text => DocumentPath.Normalize(text.Path))
            .ToDictionary(static group => group.Key, static group => group.First());

    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference) => Find(DocumentPath.Resolve(fromPath, reference));

    /// <summary>The text of a path, or null where it was not given.</summary>
    public SourceText? Find(string path) => _texts.TryGetValue(DocumentPath.Normalize(path), out SourceText? text) ? text : null;
}
