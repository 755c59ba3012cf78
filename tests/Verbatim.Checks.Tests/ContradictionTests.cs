using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class ContradictionTests
{
    private static string Cost(string id, string value, string evidence, string unit = "USD") =>
        Claim(id, "event:vote", "amount", $"{{quantity: {{qualifier: exactly, value: {value}, unit: {unit}}}}}", evidence);

    private static string Who(string id, string property, string entities, string evidence, string subject = "event:vote",
        string rest = "status: asserted, modality: certain") =>
        Claim(id, subject, property, $"{{entities: [{entities}]}}", evidence, rest);

    private static string When(string id, string date, string evidence, string subject = "event:recount") =>
        Claim(id, subject, "date", $"{{date: {date}}}", evidence);

    private static string Where(string id, string place, string evidence) =>
        Claim(id, "event:vote", "place", $"{{text: {place}}}", evidence);

    [Fact]
    public void Two_sums_of_one_thing_in_two_articles_are_one_finding_with_both_passages()
    {
        Diagnostic finding = Assert.Single(Found(Load(
            Article("It cost $30 million.", Cost("1.1", "30000000", "$30 million")),
            Article("It cost $50 million.", Cost("2.1", "50000000", "$50 million")))));

        Assert.Equal("VBT3205", finding.Code);
        Assert.Equal(["1.txt(1,15)", "2.txt(1,15)"], Passages(finding));
        Assert.Equal("the articles give 'amount' of 'Vote of Harrow' differently: 30000000 USD (article:1) and 50000000 USD (article:2)",
            finding.Message);
    }

    [Theory]
    [InlineData("104900000", "$104.9 million", "USD")]
    [InlineData("50000000", "€50 million", "EUR")]
    public void A_sum_that_is_rounded_or_in_another_currency_is_no_contradiction(string value, string evidence, string unit) =>
        Assert.Empty(Codes(
            Article("It cost $105 million.", Cost("1.1", "105000000", "$105 million")),
            Article($"It cost {evidence}.", Cost("2.1", value, evidence, unit))));

    [Fact]
    public void Two_leaders_with_nobody_in_common_differ() =>
        Assert.Equal(["VBT3206 1.txt(1,7)"], Codes(
            Article("Lind leads.", Who("1.1", "leader", "person:lind", "Lind leads")),
            Article("Bosk leads.", Who("2.1", "leader", "person:bosk", "Bosk leads"))));

    [Fact]
    public void Leaders_that_a_third_article_names_together_do_not() =>
        Assert.Empty(Codes(
            Article("Lind leads.", Who("1.1", "leader", "person:lind", "Lind leads")),
            Article("Bosk leads.", Who("2.1", "leader", "person:bosk", "Bosk leads")),
            Article("Both lead.", Who("3.1", "leader", "person:lind, person:bosk", "Both lead"))));

    [Fact]
    public void A_body_and_a_part_of_it_do_not() =>
        Assert.Empty(Codes(
            Article("The board leads.", Who("1.1", "leader", "org:board", "board leads")),
            Article("The office leads.", Who("2.1", "leader", "org:count", "office leads"))));

    [Fact]
    public void Two_offices_of_one_career_do_not() =>
        Assert.Empty(Codes(
            Article("Chair Lind.", Who("1.1", "office", "office:chair", "Chair Lind", "person:lind")),
            Article("Clerk Lind.", Who("2.1", "office", "office:clerk", "Clerk Lind", "person:lind"))));

    [Fact]
    public void Two_offices_of_somebody_who_held_neither_differ() =>
        Assert.Equal(["VBT3206 1.txt(1,7)"], Codes(
            Article("Chair Bosk.", Who("1.1", "office", "office:chair", "Chair Bosk", "person:bosk")),
            Article("Clerk Bosk.", Who("2.1", "office", "office:clerk", "Clerk Bosk", "person:bosk"))));

    [Fact]
    public void Participants_that_differ_in_part_do_not_contradict() =>
        Assert.Empty(Codes(
            Article("Lind and Tarn came.", Who("1.1", "participant", "person:lind, person:tarn", "Lind and Tarn came", "event:recount")),
            Article("Lind and Bosk came.", Who("2.1", "participant", "person:lind, person:bosk", "Lind and Bosk came", "event:recount"))));

    [Fact]
    public void Participants_with_nobody_in_common_do() =>
        Assert.Equal(["VBT3206 1.txt(1,7)"], Codes(
            Article("Tarn came.", Who("1.1", "participant", "person:tarn", "Tarn came", "event:recount")),
            Article("Lind and Bosk came.", Who("2.1", "participant", "person:lind, person:bosk", "Lind and Bosk came", "event:recount"))));

    [Fact]
    public void Participants_that_one_article_names_one_after_the_other_are_a_list() =>
        Assert.Empty(Codes(Article("Tarn came. Lind came.",
            Who("1.1", "participant", "person:tarn", "Tarn came", "event:recount"),
            Who("1.2", "participant", "person:lind", "Lind came", "event:recount"))));

    [Fact]
    public void Outlets_that_are_both_on_record_do_not_differ() =>
        Assert.Empty(Codes(
            Article("The Post had it.", Who("1.1", "disclosed_by", "org:post", "Post had it", "proposal:charter")),
            Article("The Bell had it.", Who("2.1", "disclosed_by", "org:bell", "Bell had it", "proposal:charter"))));

    [Theory]
    [InlineData("Quayside", "Millford", false)]
    [InlineData("Millford in Harrow", "Millford", false)]
    [InlineData("Fenwick", "Millford", true)]
    [InlineData("the old town hall", "Millford", false)]
    public void Places_differ_where_neither_lies_in_the_other(string one, string other, bool differ) =>
        Assert.Equal(differ ? ["VBT3206 1.txt(1,10)"] : [], Codes(
            Article($"In {one}.", Where("1.1", one, one)),
            Article($"In {other}.", Where("2.1", other, other))));

    [Fact]
    public void One_event_with_two_days_is_dated_differently()
    {
        Diagnostic finding = Assert.Single(Found(Load(
            Article("On 20 May 2033.", When("1.1", "2033-05-20", "20 May 2033")),
            Article("On 3 June 2033.", When("2.1", "2033-06-03", "3 June 2033")))));

        Assert.Equal("VBT3207", finding.Code);
        Assert.Contains(finding.Related, static r => r.Location.Path == "knowledge.yaml" && r.Message.Contains("2033-05-20"));
    }

    [Theory]
    [InlineData("2033-05", "May 2033", "2033-05-20", "20 May 2033", "event:recount")]
    [InlineData("2033-05-08", "8 May 2033", "2033-05-09", "9 May 2033", "event:vote")]
    public void A_month_and_a_day_in_it_agree_and_so_do_two_days_of_one_event(string one, string oneText, string other,
        string otherText, string subject) =>
        Assert.Empty(Codes(
            Article($"In {oneText}.", When("1.1", one, oneText, subject)),
            Article($"On {otherText}.", When("2.1", other, otherText, subject))));

    [Fact]
    public void An_article_with_two_leaders_contradicts_itself_and_the_other_article_is_not_told_of()
    {
        Diagnostic finding = Assert.Single(Found(Load(
            Article("Lind leads. Bosk leads.", Who("1.1", "leader", "person:lind", "Lind leads"),
                Who("1.2", "leader", "person:bosk", "Bosk leads")),
            Article("Bosk leads.", Who("2.1", "leader", "person:bosk", "Bosk leads")))));

        Assert.Equal("VBT3107", finding.Code);
        Assert.Equal(["1.txt(1,7)", "1.txt(1,19)"], Passages(finding));
    }

    [Fact]
    public void Figures_of_a_part_and_of_the_whole_are_no_contradiction() =>
        Assert.Empty(Codes(Article("It displaced 25 people, 3 of them children.",
            Claim("1.1", "event:vote", "displaced", "{quantity: {qualifier: exactly, value: 25, unit: person}}", "25 people"),
            Claim("1.2", "event:vote", "displaced", "{quantity: {qualifier: exactly, value: 3, unit: child}}", "3 of them children"))));

    [Theory]
    [InlineData("Of the 25 people displaced all came home. So 26 people had fled.", true)]
    [InlineData("At first 25 people were displaced. Later it was 26 people.", false)]
    public void A_second_figure_contradicts_the_first_unless_it_is_told_as_an_update(string text, bool contradicts) =>
        Assert.Equal(contradicts ? ["VBT3107"] : [], Found(Load(Article(text,
            Claim("1.1", "event:vote", "displaced", "{quantity: {qualifier: exactly, value: 25, unit: person}}", "25 people"),
            Claim("1.2", "event:vote", "displaced", "{quantity: {qualifier: exactly, value: 26, unit: person}}", "26 people"))))
                .Select(static d => d.Code));

    [Fact]
    public void What_is_denied_foreseen_or_only_possible_contradicts_nothing() =>
        Assert.Empty(Codes(Article("Lind leads. Bosk may lead. Tarn will lead.",
            Who("1.1", "leader", "person:lind", "Lind leads"),
            Who("1.2", "leader", "person:bosk", "Bosk may lead", rest: "status: asserted, modality: possible, hedges: [may]"),
            Who("1.3", "leader", "person:tarn", "Tarn will lead", rest: "status: predicted, modality: certain"))));

    [Fact]
    public void What_holds_at_different_times_contradicts_nothing() =>
        Assert.Empty(Codes(Article("Lind led. Bosk leads.",
            Who("1.1", "leader", "person:lind", "Lind led",
                rest: "status: asserted, modality: certain, about_time: {end_date: 2033-01-01}"),
            Who("1.2", "leader", "person:bosk", "Bosk leads",
                rest: "status: asserted, modality: certain, about_time: {start_date: 2033-01-01}"))));

    [Theory]
    [InlineData("date", "{date: 2033-06}", "in June 2033", true)]
    [InlineData("date", "{date: 2033-05}", "in May 2033", false)]
    [InlineData("place", "{text: Fenwick}", "in Fenwick", true)]
    [InlineData("place", "{text: Quayside}", "at Quayside", false)]
    [InlineData("place", "{text: the old hall}", "in the old hall", false)]
    public void What_one_article_says_is_held_to_the_record(string property, string value, string evidence, bool differs)
    {
        string knowledge =
            Knowledge.Replace("    participants: [person:lind, person:bosk]", "    location: place:mill", StringComparison.Ordinal);
        Assert.Equal(differs
            ? ["VBT3209"] : [],
            Found(LoadWith(knowledge, Article($"It was {evidence}.", Claim("1.1", "event:vote", property, value, evidence))))
                .Select(static d => d.Code));
    }

    [Fact]
    public void Five_thousand_claims_take_a_few_comparisons_each()
    {
        (string, string)[] articles = [.. Enumerable.Range(0, 5).Select(static article => Article(
            string.Concat(Enumerable.Range(0, 1000).Select(static i => $"Word{i} cost {i} dollars. ")),
            [.. Enumerable.Range(0, 1000).Select(i => Claim($"{article}.{i}", "event:vote",
                (i % 4) switch { 0 => "amount", 1 => "participant", 2 => "displaced", _ => "agreement" },
                (i % 4) switch { 1 => "{entities: [person:lind]}", 3 => $"{{text: word{i} and word{i + 1} with word{i % 7}}}",
                    _ => $"{{quantity: {{qualifier: at_least, value: {i}}}}}" }, $"cost {i} dollars"))]))];
        Corpus corpus = Load(articles);
        Assert.Equal(5000, corpus.Articles.Sum(static a => a.Article.Claims.Count));
        int compared = 0;

        Assert.Empty(ContradictingArticles.Check(corpus, () => compared++));
        foreach (IReadOnlyList<StatedClaim> group in StatedClaim.Groups(corpus.Articles))
            _ = SameClaims.Groups(group, () => compared++).Count();

        Assert.InRange(compared, 5000, 5000 * 60);
    }
}
