using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class SharedSourceTests
{
    private const string Report =
        "The old bridge over the upper river was closed at noon because the water had risen by two metres since the early morning, "
        + "and the guard led three hundred villagers up to the school on the hill where they spent a cold night.";

    private const string Rewritten =
        "The mayor confirmed that the old bridge over the upper river was closed at noon because the water had risen by two metres since the early morning. "
        + "In a dramatic turn the guard led three hundred villagers up to the school on the hill, far from home.";

    private const string Another =
        "High water made it impossible to cross after twelve, and several hundred people from the valley slept in classrooms. "
        + "Nobody could say when they would go home, and the council will meet about it on the first day of the week.";

    private static (string, string) From(string text, string url) =>
        ("Vote. " + text, $"based_on: [{{url: '{url}', title: High water, outlet: Post}}]\n");

    [Fact]
    public void Articles_that_share_long_runs_of_words_are_one_finding_with_a_passage_each()
    {
        Diagnostic finding = Assert.Single(Found(Load(Article(Report), Article(Another), Article(Rewritten))));

        Assert.Equal("VBT3515", finding.Code);
        Assert.StartsWith("article:1, article:3 share long runs of words outside quotations, as 'old bridge over",
            finding.Message.Replace("The old", "old"));
        Assert.Equal(["1.txt", "3.txt"], finding.Related.Select(static r => r.Location).Prepend(finding.Location)
            .Select(static l => l.Path));
    }

    [Fact]
    public void Words_in_quotation_marks_may_be_the_same() =>
        Assert.DoesNotContain("VBT3515", Found(Load(Article($"She wrote this: “{Report}” {Another}"),
            Article($"He read it. “{Report}” That was all there was to be read of it."))).Select(static d => d.Code));

    [Fact]
    public void A_sentence_that_two_long_articles_share_does_not_make_them_one()
    {
        string[] own = [.. Enumerable.Range(0, 2)
            .Select(static a => string.Join(" ", Enumerable.Range(0, 400).Select(i => $"word{a}x{i}{(i % 20 == 19 ? "." : "")}")))];
        string shared = Report[..120] + ".";
        Assert.Empty(Codes(Article($"{own[0]} {shared}"), Article($"{own[1]} {shared}")));
    }

    [Fact]
    public void What_stands_in_most_articles_is_boilerplate() =>
        Assert.Empty(
            Codes([.. Enumerable.Range(0, 40)
                .Select(static a => Article($"{string.Join(" ", Enumerable.Range(0, 60).Select(i => $"w{a}x{i}"))}. {Report}"))]));

    [Fact]
    public void Articles_from_one_page_are_one_finding_whatever_follows_the_address()
    {
        Diagnostic finding = Assert.Single(Found(Load(
            From(Report, "https://post.example/high-water"), From(Another, "https://post.example/high-water/#top"),
            From("Other.", "https://bell.example/a"))));

        Assert.Equal("VBT3514", finding.Code);
        Assert.Equal(
            "article:1, article:2 were written from one page, 'High water' (Post): where they agree, that is one source", finding.Message);
        Assert.Contains(finding.Related, static r => r.Location.Path == "2.article.yaml");
    }

    [Fact]
    public void Articles_of_one_source_that_agree_are_counted_as_one()
    {
        static (string, string) With((string Text, string Below) article, string claim) =>
            (article.Text, article.Below + "claims:\n" + claim);
        static string Cost(string id, int value) =>
            Claim(id, "event:vote", "amount", $"{{quantity: {{qualifier: exactly, value: {value}, unit: USD}}}}", $"${value}");

        Diagnostic finding = Assert.Single(Found(Load(
            With(From("It cost $500.", "https://post.example/a"), Cost("1.1", 500)),
            With(From("It cost $500.", "https://post.example/a"), Cost("2.1", 500)),
            With(From("It cost $900.", "https://bell.example/b"), Cost("3.1", 900)))), static d => d.Code == "VBT3205");

        Assert.EndsWith("500 USD (article:1, article:2: 2 articles, 1 source) and 900 USD (article:3)", finding.Message);
    }

    [Fact]
    public void A_thousand_articles_of_which_pairs_are_copies_are_told_of_in_pairs()
    {
        (string, string)[] articles = [.. Enumerable.Range(0, 1000).Select(static a =>
            Article(string.Join(" ", Enumerable.Range(0, 60).Select(i => $"word{a / 2}x{i}")) + ". "
                + string.Join(" ", Enumerable.Range(0, 30).Select(i => $"own{a}x{i}")) + "."))];

        Assert.Equal(500, Found(Load(articles)).Count(static d => d.Code == "VBT3515"));
    }
}
