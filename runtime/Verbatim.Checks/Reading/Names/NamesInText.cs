namespace Verbatim.Checks.Reading.Names;

/// <summary>The names in a text, none inside another, by the words at which they begin and end.</summary>
internal sealed class NamesInText
{
    private readonly Dictionary<int, NameUse> _byFirst = [];
    private readonly Dictionary<int, NameUse> _byEnd = [];
    private readonly Dictionary<int, NameUse> _byWord = [];
    private readonly Dictionary<int, HashSet<string>> _byParagraph = [];
    private readonly HashSet<string> _mentioned = new(StringComparer.Ordinal);

    private NamesInText(TextWords words, ImmutableArray<NameUse> uses)
    {
        Uses = uses;
        foreach (NameUse use in uses)
        {
            _byFirst[use.First] = use;
            _byEnd[use.End] = use;
            for (int word = use.First; word < use.End; word++)
                _byWord[word] = use;
            if (use.Kind is NameKind.Office or NameKind.Titles)
                continue;
            _mentioned.UnionWith(use.Ids);
            int paragraph = words[use.First].Paragraph;
            if (!_byParagraph.TryGetValue(paragraph, out HashSet<string>? named))
                _byParagraph.Add(paragraph, named = new HashSet<string>(StringComparer.Ordinal));
            named.UnionWith(use.Ids);
        }
    }

    /// <summary>The names, in order.</summary>
    public ImmutableArray<NameUse> Uses { get; }

    /// <summary>The name that begins at a word, or null.</summary>
    public NameUse? From(int word) => _byFirst.GetValueOrDefault(word);

    /// <summary>The name that ends right before a word, or null.</summary>
    public NameUse? UpTo(int word) => _byEnd.GetValueOrDefault(word);

    /// <summary>The name that a word is a part of, or null.</summary>
    public NameUse? Around(int word) => _byWord.GetValueOrDefault(word);

    /// <summary>What is named in a paragraph, by any of its names.</summary>
    public IEnumerable<string> In(int paragraph) => _byParagraph.GetValueOrDefault(paragraph) ?? [];

    /// <summary>Whether something is named in a text, by any of its names.</summary>
    public bool Mentions(string id) => _mentioned.Contains(id);

    /// <summary>Finds the names of a text.</summary>
    public static NamesInText Of(TextWords words, NameIndex index, StructureLexicon structure)
    {
        ImmutableArray<NameUse>.Builder uses = ImmutableArray.CreateBuilder<NameUse>();
        HashSet<string> introduced = new(StringComparer.Ordinal);
        for (int at = 0; at < words.Count;)
        {
            (int length, ImmutableArray<NameEntry> entries) = index.At(words, at, introduced);
            foreach (NameUse use in length == 0 ? [] : Meant(words, at, length, entries))
            {
                bool isKnown = !use.IsWeak || (introduced.Contains(use.Id) && !IsOfAnother(words, use, uses, structure));
                uses.Add(use with { IsSettled = isKnown });
                if (isKnown)
                    introduced.UnionWith(use.Ids);
            }
            at += Math.Max(length, 1);
        }
        return new NamesInText(words, uses.ToImmutable());
    }

    private static IEnumerable<NameUse> Meant(TextWords words, int at, int length, ImmutableArray<NameEntry> entries)
    {
        foreach (IGrouping<NameKind, NameEntry> kind in entries.GroupBy(static entry => entry.Kind)
            .OrderByDescending(static group => group.Key))
        {
            bool isWeak = kind.All(static entry => entry.IsWeak);
            ImmutableArray<string> ids =
                [.. kind.Where(entry => isWeak || !entry.IsWeak).Select(static entry => entry.Id).Distinct(StringComparer.Ordinal)];
            // Titles are alike from state to state, and elections from one to the next; anything else has its name to itself.
            if (ids.Length == 1 || kind.Key is NameKind.Office or NameKind.Titles or NameKind.Place or NameKind.Proposal or NameKind.Event)
                yield return new NameUse(kind.Key, ids, at, at + length, words.Span(at, at + length), isWeak);
        }
    }

    // A surname behind a first name that is not on record is another person's.
    private static bool IsOfAnother(TextWords words, NameUse use, ImmutableArray<NameUse>.Builder before, StructureLexicon structure) =>
        use.Kind == NameKind.Person && words.IsJoined(use.First) && words[use.First].Gap == TokenGap.Space && words.IsCapital(use.First - 1)
        && structure.FunctionWords.At(words, use.First - 1) == 0
        && !(before.Count > 0 && before[^1].End == use.First);
}
