using System.Collections.Immutable;
using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

/// <summary>
/// Four times the articles take four times the work, though all of them be about one thing; and a finding about all can still be read.
/// </summary>
public sealed class GrowthTests
{
    private const int Some = 120;

    // A page of which each rewrite leaves out other sentences, and as many articles that have nothing to do with it.
    private static Corpus Rewritten(int count)
    {
        IEnumerable<string> rewrites = Enumerable.Range(0, count)
            .Select(static article => string.Join(" ", Enumerable.Range(0, 30).Where(i => Keeps(article, i)).Select(Sentence)));
        IEnumerable<string> others = Enumerable.Range(0, count)
            .Select(static article => string.Join(" ", Enumerable.Range(0, 12).Select(i => Sentence(1000 + (article * 100) + i))));
        return CorpusLoader.Load(new CorpusFiles([], [], new MemoryTextSource([]))
        {
            BareTexts = [.. rewrites.Concat(others).Select(static (text, i) => SourceText.From($"{i:D5}.txt", text + "\n"))],
        });

        static string Sentence(
            int number) => $"The w{number}a and the w{number}b were w{number}c by w{number}d of the w{number}e, and w{number}f them w{number}g until w{number}h.";

        static bool Keeps(int article, int sentence) => (uint)((article * 7919) ^ (sentence * 104729)) * 2654435761 % 1000 < 600;
    }

    private static (int Compared, List<CopiedGroup> Groups) Copies(Corpus corpus)
    {
        int compared = 0;
        List<CopiedGroup> groups =
            CopiedTexts.Find(corpus.Texts, SharingThresholds.Given, compared: () => Interlocked.Increment(ref compared));
        return (compared, groups);
    }

    [Fact]
    public void Four_times_the_rewrites_of_one_page_are_compared_four_times_as_often()
    {
        (int some, _) = Copies(Rewritten(Some));
        (int many, List<CopiedGroup> groups) = Copies(Rewritten(4 * Some));

        Assert.Equal(4 * Some, Assert.Single(groups).Passages.Length);
        Assert.InRange(many, 4 * Some - 1, 5 * some);
    }

    [Fact]
    public void Four_times_the_claims_of_one_property_are_compared_four_times_as_often()
    {
        int some = Compared(Some), many = Compared(4 * Some);

        Assert.InRange(many, 4 * Some, 5 * some);

        static int Compared(int count)
        {
            int compared = 0;
            Corpus corpus = Load([.. Enumerable.Range(0, count).Select(static i => Article($"It was odd{i} and plain{i} to the town.",
                Claim($"{i}.1", "event:vote", "characterisation", $"{{text: odd{i} and plain{i} town}}", $"odd{i} and plain{i}")))]);
            foreach (IReadOnlyList<StatedClaim> group in StatedClaim.Groups(corpus.Articles))
                _ = SameClaims.Groups(group, () => compared++).Count();
            return compared;
        }
    }

    [Fact]
    public void A_finding_of_hundreds_of_values_names_a_few_and_counts_the_rest()
    {
        Diagnostic finding =
            Assert.Single(Found(Load([.. Enumerable.Range(0, 300).Select(static i => Cost(i, 500 + i))])), static d => d.Code == "VBT3205");

        Assert.EndsWith(" and 294 more values", finding.Message);
        Assert.InRange(finding.Message.Length, 100, 600);
        Assert.Equal(300, Passages(finding).Distinct().Count());
    }

    [Fact]
    public void Of_many_passages_one_of_each_side_comes_first()
    {
        Diagnostic finding = Assert.Single(Found(Load([.. Enumerable.Range(0, 30).Select(static i => Cost(i, i == 29 ? 900 : 500))])),
            static d => d.Code == "VBT3205");

        Assert.Equal("30.txt", finding.Related[0].Location.Path);
        Assert.Equal("knowledge.yaml", finding.Related[1].Location.Path);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        (CorpusFiles files, CorpusFiles reversed) = (Files([.. Enumerable.Range(1, 12)]), Files([.. Enumerable.Range(1, 12).Reverse()]));

        EquatableArray<Diagnostic> found = ArticleDesk.Check(CorpusLoader.Load(files));

        Assert.NotEmpty(found);
        Assert.Equal(found, ArticleDesk.Check(CorpusLoader.Load(reversed)));
    }

    [Fact]
    public void Whatever_the_order_of_the_seeds_their_findings_are_the_same()
    {
        CorpusFiles files = Seeds.Files();
        CorpusFiles reversed = files with { Articles = [.. files.Articles.Reverse()], Knowledge = [.. files.Knowledge.Reverse()] };

        Assert.Equal(ArticleDesk.Check(CorpusLoader.Load(files)), ArticleDesk.Check(CorpusLoader.Load(reversed)));
    }

    // Amounts that differ, a page that two share, a text without a record, and facts in two files of which one repeats the other.
    private static CorpusFiles Files(ImmutableArray<int> order)
    {
        const string Shared =
            " The old bridge over the upper river was closed at noon because the water had risen by two metres since the early morning, "
            + "and the guard led three hundred villagers up to the school on the hill where they spent a cold night.";
        (string Text, string Below)[] articles =
            [.. Enumerable.Range(0, 12).Select(static i => i < 9 ? Cost(i, 500 + (i % 3)) : Cost(i, 700, Shared))];
        return new CorpusFiles(
            [.. order.Select(number => SourceText.From($"{number}.article.yaml",
                Record(number, articles[number - 1].Text, articles[number - 1].Below)))],
            [.. order.Take(2)
                .Select(static number => SourceText.From(number % 2 == 0 ? "b.yaml" : "a.yaml", number % 2 == 0
                    ? Knowledge : Knowledge.Replace("Otto Bosk", "Olaf Bosk", StringComparison.Ordinal)))],
            new MemoryTextSource(articles.Select(static (article, i) => SourceText.From($"{i + 1}.txt", article.Text))))
        {
            BareTexts = [.. order.Select(static number => SourceText.From($"bare-{number}.txt", "Nothing else." + Shared + "\n"))],
        };
    }

    private static (string, string) Cost(int number, int value, string more = "") => Article(
        $"It cost ${value}.{more}", Claim($"{number + 1}.1", "event:vote",
        "amount", $"{{quantity: {{qualifier: exactly, value: {value}, unit: USD}}}}", $"${value}"));
}
