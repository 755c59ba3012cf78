namespace Verbatim.Checks.Reading.Words;

/// <summary>Phrases that are found in a text in one walk over its words, however many phrases there are; the longest wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class TokenTrie<T>
{
    private readonly Node _root = new();

    /// <summary>Adds a phrase; one that has no word is none.</summary>
    public void Add(string phrase, T value)
    {
        Node node = _root;
        foreach (Token token in Tokenizer.Tokenize(phrase, [new(0, phrase.Length)]))
            node = node.Step(token.Key);
        if (node != _root)
            node.Values.Add(value);
    }

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The word.</param>
    /// <param name="isMeant">Decides whether the words as written are the phrase; null where they always are.</param>
    /// <returns>How many words it has, 0 where there is none, and what it stands for.</returns>
    public (int Length, ImmutableArray<T> Values) Longest(TextWords words, int at, Func<TextWords, int, T, bool>? isMeant = null)
    {
        (int Length, ImmutableArray<T> Values) longest = (0, []);
        Node? node = _root;
        for (int i = at; i < words.Count && (i == at || words[i].IsJoined) && node.Next.TryGetValue(words[i].Key, out node); i++)
        {
            if (node.Values.Count > 0 && Meant(node, words, at, isMeant) is { IsEmpty: false } meant)
                longest = (i - at + 1, meant);
        }
        return longest;
    }

    private static ImmutableArray<T> Meant(Node node, TextWords words, int at, Func<TextWords, int, T, bool>? isMeant) =>
        isMeant is null ? [.. node.Values] : [.. node.Values.Where(value => isMeant(words, at, value))];

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T> Values { get; } = [];

        public Node Step(string key)
        {
            if (!Next.TryGetValue(key, out Node? next))
                Next.Add(key, next = new Node());
            return next;
        }
    }
}
