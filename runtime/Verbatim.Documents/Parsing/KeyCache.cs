namespace Verbatim.Documents.Parsing;

/// <summary>Keys repeat in every record of a document: one string is made of those that were seen last.</summary>
internal sealed class KeyCache
{
    private const int Size = 128;

    private readonly string?[] _keys = new string?[Size];

    /// <summary>The key that a stretch of a text is.</summary>
    public string Find(string text, TextSpan span)
    {
        ReadOnlySpan<char> written = text.AsSpan(span.Start, span.Length);
        if (written.IsEmpty)
            return "";
        int slot = ((written[0] * 31) + (written[written.Length / 2] * 17) + (written[written.Length - 1] * 7) + written.Length) % Size;
        string? known = _keys[slot];
        return known is not null && written.SequenceEqual(known.AsSpan()) ? known : _keys[slot] = written.ToString();
    }
}
