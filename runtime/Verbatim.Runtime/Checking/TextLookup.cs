namespace Verbatim.Runtime.Checking;

/// <summary>The texts that one document quotes, each looked up once. Most documents quote one.</summary>
internal sealed class TextLookup(ITextSource texts, string path)
{
    private readonly Dictionary<string, SourceText?> _found = new(StringComparer.Ordinal);

    /// <summary>The text under a path as the document writes it, or null where it was not given.</summary>
    public SourceText? Find(string reference)
    {
        if (!_found.TryGetValue(reference, out SourceText? text))
        {
            text = texts.Find(path, reference);
            _found.Add(reference, text);
        }
        return text;
    }
}
