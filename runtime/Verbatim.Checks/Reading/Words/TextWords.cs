namespace Verbatim.Checks.Reading.Words;

/// <summary>The words of a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">The words, in order.</param>
internal sealed record TextWords(string Text, ImmutableArray<Token> Tokens)
{
    /// <summary>How many there are.</summary>
    public int Count => Tokens.Length;

    /// <summary>The word at an index.</summary>
    public Token this[int index] => Tokens[index];

    /// <summary>The word at an index in lower case; empty outside of the text.</summary>
    public string Key(int index) => index >= 0 && index < Count ? Tokens[index].Key : "";

    /// <summary>Whether a word begins with a capital, or with a letter of a script that has none.</summary>
    public bool IsCapital(int index) =>
        index >= 0 && index < Count && char.IsLetter(Text[Tokens[index].Start]) && !char.IsLower(Text[Tokens[index].Start]);

    /// <summary>Whether a word and the one before it stand in one phrase: spaces or a hyphen between them, nothing else.</summary>
    public bool IsJoined(int index) => index > 0 && index < Count && Tokens[index].IsJoined;

    /// <summary>The word as written.</summary>
    public ReadOnlySpan<char> Written(int index) => Text.AsSpan(Tokens[index].Start, Tokens[index].End - Tokens[index].Start);

    /// <summary>The passage from one word up to, not including, another.</summary>
    public TextSpan Span(int from, int to) => TextSpan.FromBounds(Tokens[from].Start, Tokens[to - 1].End);

    /// <summary>
    /// The words, those that begin sentences joined to nothing: a full stop alone does not tell the end of a sentence from that of an
    /// abbreviation.
    /// </summary>
    public TextWords Parted(ImmutableArray<Sentence> sentences)
    {
        ImmutableArray<Token>.Builder tokens = Tokens.ToBuilder();
        foreach (Sentence sentence in sentences)
        {
            if (tokens[sentence.First].IsJoined)
                tokens[sentence.First] = tokens[sentence.First] with { Gap = TokenGap.Other };
        }
        return this with { Tokens = tokens.ToImmutable() };
    }

    /// <summary>The first word that does not begin before an offset.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
