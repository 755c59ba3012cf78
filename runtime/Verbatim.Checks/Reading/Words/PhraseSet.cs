namespace Verbatim.Checks.Reading.Words;

/// <summary>Phrases of which it only matters whether one of them stands at a word. Case does not matter.</summary>
internal sealed class PhraseSet
{
    private readonly TokenTrie<string> _trie = new();

    /// <summary>A set of some phrases.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
            _trie.Add(phrase, phrase);
    }

    /// <summary>How many words the longest phrase has that begins at a word; 0 where none does.</summary>
    public int At(TextWords words, int index) => index >= 0 && index < words.Count ? _trie.Longest(words, index).Length : 0;

    /// <summary>
    /// The first word from <paramref name="from"/> on at which a phrase stands, before <paramref name="to"/>; -1 where none does.
    /// </summary>
    public int First(TextWords words, int from, int to)
    {
        for (int i = Math.Max(from, 0); i < to; i++)
        {
            if (At(words, i) is > 0 and int length && i + length <= to)
                return i;
        }
        return -1;
    }

    /// <summary>Whether a phrase stands among some words.</summary>
    public bool IsIn(TextWords words, int from, int to) => First(words, from, to) >= 0;

    /// <summary>Whether some words are one phrase and nothing else.</summary>
    public bool Is(TextWords words, int from, int to) => to > from && At(words, from) == to - from;
}
