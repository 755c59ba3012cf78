namespace Verbatim.Checks.Rules;

/// <summary>
/// A quotation has the same words and the same speaker wherever it stands. Quotations meet by three words in a row, and only those of one
/// speaker; the same words meet by themselves. One that is a part of another is that one, shortened.
/// </summary>
internal static class DifferingQuotations
{
    private const int ShortestWords = 5;
    private const int Shingle = 3;
    private const int MostVariantsOfAShingle = 32;

    private sealed record QuotedVariant(List<QuotedWords> Quotations)
    {
        public QuotedWords First => Quotations[0];
    }

    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        List<QuotedWords> quotations = [.. corpus.Articles.SelectMany(QuotedWords.In).Where(static q => q.Words.Count >= ShortestWords)];
        return quotations.GroupBy(static q => q.Key, StringComparer.Ordinal)
            .Select(same => Speakers([.. same], corpus.Knowledge))
            .Concat(quotations.Where(static q => q.Quote.Speaker is not null)
                .GroupBy(static q => q.Quote.Speaker!.Value.Id, StringComparer.Ordinal)
                .SelectMany(spoken => Wordings([.. spoken], corpus.Knowledge)))
            .OfType<Diagnostic>();
    }

    // Only names that are known can be told apart: "an official" may be anybody, and a state speaks through its people.
    private static Diagnostic? Speakers(List<QuotedWords> same, KnowledgeBase knowledge)
    {
        List<(Person Person, QuotedWords Quotation)> spoken =
        [
            .. from quotation in same
               where quotation.Quote.Speaker is not null
               let person = knowledge.Find(quotation.Quote.Speaker!.Value)?.Value as Person
               where person is not null
               select (person, quotation),
        ];
        List<IGrouping<string, (Person Person, QuotedWords Quotation)>> speakers = [.. spoken.GroupBy(static s => s.Person.Id)];
        return speakers.Count < 2 ? null : SourceDiagnostics.SpokenByOthers.At(
            speakers[0].First().Quotation.Passage, Shorten(same[0].Quote.ExactText),
            Listing.Of("people", speakers.Select(static s => $"{s.First().Person.Name} ({s.First().Quotation.Document.Article.Id})"))) with
        {
            Related =
            [
                .. spoken.Where(s => s.Quotation != speakers[0].First().Quotation)
                    .Select(static s => new RelatedLocation($"{s.Quotation.Document.Article.Id} gives it to {s.Person.Name}",
                        s.Quotation.Passage)),
            ],
        };
    }

    private static IEnumerable<Diagnostic> Wordings(List<QuotedWords> spoken, KnowledgeBase knowledge)
    {
        List<QuotedVariant> variants =
            [.. spoken.GroupBy(static q => q.Key, StringComparer.Ordinal).Select(static same => new QuotedVariant([.. same]))];
        Components alike = new();
        Dictionary<string, List<QuotedVariant>> byShingle = new(StringComparer.Ordinal);
        foreach (QuotedVariant variant in variants)
        {
            HashSet<QuotedVariant> seen = new(ReferenceEqualityComparer.Instance) { variant };
            for (int i = 0; i + Shingle <= variant.First.Words.Count; i++)
            {
                string shingle = string.Join(' ', variant.First.Words.Skip(i).Take(Shingle));
                if (!byShingle.TryGetValue(shingle, out List<QuotedVariant>? others))
                    byShingle[shingle] = others = [];
                foreach (QuotedVariant other in others.Where(other => seen.Add(other) && Differ(variant.First, other.First)))
                    alike.Join(variant.First.Key, other.First.Key);
                if (others.Count < MostVariantsOfAShingle)
                    others.Add(variant);
            }
        }
        return variants.GroupBy(variant => alike.Of(variant.First.Key), StringComparer.Ordinal)
            .Where(static group => group.Take(2).Count() == 2)
            .Select(group => Report([.. group], knowledge));
    }

    private static bool Differ(QuotedWords one, QuotedWords other) =>
        !one.IsPartOf(other) && !other.IsPartOf(one) && AlikeWords.Are(one.Words, other.Words);

    private static Diagnostic Report(List<QuotedVariant> variants, KnowledgeBase knowledge)
    {
        (QuotedWords one, QuotedWords other) = (variants[0].First, variants[1].First);
        string speaker = knowledge.Find(one.Quote.Speaker!.Value)?.Value.Name ?? one.Quote.Speaker!.Value.Id;
        return SourceDiagnostics.QuotedDifferently.At(
            one.Passage, speaker, Shorten(one.Quote.ExactText), one.Document.Article.Id,
            Shorten(other.Quote.ExactText), other.Document.Article.Id) with
        {
            Related =
            [
                .. variants.SelectMany(static variant => variant.Quotations).Where(quotation => quotation != one)
                    .Select(static quotation => new RelatedLocation($"{quotation.Document.Article.Id} has these words", quotation.Passage)),
            ],
        };
    }

    private static string Shorten(string text) => text.Length <= 90 ? text : text[..87].TrimEnd() + "...";
}
