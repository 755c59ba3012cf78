namespace Verbatim.Runtime.Checking;

/// <summary>
/// What the objects around an object say about the text that is quoted in it: the nearest file and the nearest checksum. Passed down
/// as objects are checked; a value, so that nothing is allocated.
/// </summary>
public readonly struct CheckScope
{
    private readonly TextLookup? _lookup;
    private readonly string? _source;
    private readonly string? _sha256;

    private CheckScope(TextLookup? lookup, string? source, string? sha256)
    {
        _lookup = lookup;
        _source = source;
        _sha256 = sha256;
    }

    /// <summary>The scope of a document's root.</summary>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up: then every quotation is a doubt.</param>
    /// <param name="path">The document's path.</param>
    internal static CheckScope Of(ITextSource? texts, string path) =>
        texts is null ? default : new CheckScope(new TextLookup(texts, path), null, null);

    /// <summary>The scope inside an object that names a file or a checksum; what it does not name, the objects around it do.</summary>
    public CheckScope Enter(string? source, string? sha256) => new(_lookup, source ?? _source, sha256 ?? _sha256);

    /// <summary>Whether a quotation stands in the text; one that is absent breaks nothing.</summary>
    public bool Quotes(string? quote) =>
        quote is null || Text() is { } text && quote.Length > 0 && text.Contains(quote, StringComparison.Ordinal);

    /// <summary>Whether a quotation stands in the text, in one place or in one that the text before or after chooses.</summary>
    public bool Quotes(string? quote, string? prefix, string? suffix)
    {
        if (quote is null)
            return true;
        if (quote.Length == 0 || Text() is not { } text)
            return false;
        int first = text.IndexOf(quote, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(quote, first + 1, StringComparison.Ordinal) < 0)
            return first >= 0;
        int chosen = 0;
        for (int at = first; at >= 0 && chosen < 2; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            bool isBetween = text.AsSpan(0, at).EndsWith(prefix, StringComparison.Ordinal)
                && text.AsSpan(at + quote.Length).StartsWith(suffix, StringComparison.Ordinal);
            chosen += isBetween ? 1 : 0;
        }
        return chosen == 1;
    }

    /// <summary>Whether each of several quotations stands in the text.</summary>
    public bool Quotes(ValueList<string> quotes)
    {
        foreach (string quote in quotes)
        {
            if (!Quotes(quote))
                return false;
        }
        return true;
    }

    private string? Text()
    {
        if (_source is null || _lookup?.Find(_source) is not { } text)
            return null;
        bool isUnchanged = _sha256 is null || string.Equals(_sha256, text.Sha256, StringComparison.OrdinalIgnoreCase);
        return isUnchanged ? text.Text : null;
    }
}
