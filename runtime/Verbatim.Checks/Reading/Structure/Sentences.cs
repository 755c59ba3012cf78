namespace Verbatim.Checks.Reading.Structure;

/// <summary>A sentence, as the words that it has.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The first word after it.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
public readonly record struct Sentence(int First, int End, int Paragraph);

/// <summary>Finds where sentences end. The full stop of an abbreviation ends none.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text, in order; each word belongs to one.</summary>
    public static ImmutableArray<Sentence> Of(TextWords words, StructureLexicon lexicon)
    {
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        int first = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Paragraph == words[i - 1].Paragraph && !EndsBefore(words, i, lexicon))
                continue;
            sentences.Add(new Sentence(first, i, words[first].Paragraph));
            first = i;
        }
        return sentences.ToImmutable();
    }

    private static bool EndsBefore(TextWords words, int index, StructureLexicon lexicon)
    {
        (Token before, Token next) = (words[index - 1], words[index]);
        ReadOnlySpan<char> gap = words.Text.AsSpan(before.End, next.Start - before.End);
        // The last point of U.S. is its own; only a word that begins a sentence shows that it ended one as well.
        if (words.Text[before.End - 1] == '.')
            return words.IsCapital(index) && lexicon.FunctionWords.At(words, index) > 0;
        int mark = gap.IndexOfAny(".!?…");
        if (mark < 0)
            return gap.IndexOfAny('。', '！', '？') >= 0;
        if (gap[mark..].IndexOfAny(' ', '\n', '\u00A0') < 0 || !(words.IsCapital(index) || char.IsDigit(words.Text[next.Start])))
            return false;
        bool isInitial = before.End - before.Start == 1 && words.IsCapital(index - 1);
        return gap[mark] != '.' || !(isInitial || lexicon.Abbreviations.At(words, index - 1) > 0);
    }
}
