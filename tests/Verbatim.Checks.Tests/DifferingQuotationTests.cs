using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class DifferingQuotationTests
{
    private const string Original = "We shall not leave the hall before the last vote is counted";

    private static int s_quotes;

    private static (string, string) Quoting(string words, string speaker = "person:lind", string kind = "full") =>
        ($"Vote. “{words}.”", $"quotes:\n  - {{id: 'quote:{Interlocked.Increment(ref s_quotes)}', exact_text: '{words}', quote_kind: {kind}{(speaker.Length == 0 ? "" : $", speaker: '{speaker}'")}}}\n");

    [Fact]
    public void One_speaker_with_a_word_changed_is_one_finding_with_both_passages()
    {
        Diagnostic finding =
            Assert.Single(Found(Load(Quoting(Original), Quoting(Original.Replace("shall", "will", StringComparison.Ordinal)))));

        Assert.Equal("VBT3512", finding.Code);
        Assert.Equal(["1.txt(1,8)", "2.txt(1,8)"], Passages(finding));
        Assert.StartsWith("Mara Lind is quoted with 'We shall not leave", finding.Message);
    }

    [Theory]
    [InlineData(Original)]
    [InlineData("We shall not leave the hall")]
    [InlineData("We shall not leave ... before the last vote is counted")]
    [InlineData("We shall not leave [our] hall before the last vote is counted")]
    [InlineData("WE SHALL NOT LEAVE the hall before the last vote is counted")]
    [InlineData("Nobody can tell how long the hall before the last vote will stay open to us")]
    public void The_same_words_a_part_of_them_and_other_words_are_no_finding(string other) =>
        Assert.Empty(Codes(Quoting(Original), Quoting(other)));

    [Fact]
    public void The_same_words_of_two_people_are_one_finding_with_both()
    {
        Diagnostic finding = Assert.Single(Found(Load(Quoting(Original), Quoting(Original, "person:bosk"))));

        Assert.Equal("VBT3513", finding.Code);
        Assert.Equal($"'{Original}' is said by Mara Lind (article:1) and Otto Bosk (article:2)", finding.Message);
        Assert.Equal(["1.txt(1,8)", "2.txt(1,8)"], Passages(finding));
    }

    [Theory]
    [InlineData("by far enough", "person:bosk")]
    [InlineData(Original, "org:board")]
    public void A_few_words_and_the_body_that_somebody_speaks_for_are_no_finding(string words, string speaker) =>
        Assert.Empty(Codes(Quoting(words), Quoting(words, speaker)));

    [Fact]
    public void Four_thousand_quotations_of_one_speaker_are_not_held_against_each_other()
    {
        string[] words = [.. Enumerable.Range(0, 4000)
            .Select(static i => $"We said number {i} of the many things that we say and word {i * 7} is in it")];
        string text = "Vote. " + string.Concat(words.Select(static w => $"“{w}.” "));
        string quotes = "quotes:\n" + string.Concat(
            words.Select(static (w, i) => $"  - {{id: 'quote:1.{i}', exact_text: '{w}', quote_kind: full, speaker: 'person:lind'}}\n"));

        Assert.Contains(Found(Load((text, quotes))), static d => d.Code == "VBT3512");
    }
}
