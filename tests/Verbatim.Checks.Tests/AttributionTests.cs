using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class AttributionTests
{
    private const string Board = "status: attributed, modality: certain, attribution: [{actor: org:board, speech_act: said}]";

    private static string Turnout(string id, string evidence, string rest, string value = "turnout fell by half in Fenwick") =>
        Claim(id, "event:vote", "characterisation", $"{{text: {value}}}", evidence, rest);

    private static (string, string) Unnamed(string text, string source, string anonymity, string claims) =>
        ("Vote. " + text, $"unnamed_sources:\n  - {{id: 'source:2.x', name: X, type: UnnamedSource, as_written: {source}, anonymity: {anonymity}}}\nclaims:\n{claims}");

    private static string Said(
        string source) => $"status: attributed, modality: reported, attribution: [{{actor: '{source}', speech_act: said}}]";

    [Fact]
    public void A_named_source_that_becomes_reports_is_lost_at_the_reports()
    {
        Diagnostic finding = Assert.Single(Found(Load(
            Article("Turnout fell, the board said.", Turnout("1.1", "Turnout fell", Board)),
            Unnamed("Reports say turnout fell.", "Reports say", "collective",
                Turnout("2.1", "Reports say turnout fell", Said("source:2.x"), "a turnout in Fenwick that fell")))),
            static finding => finding.Code != "VBT3502");

        Assert.Equal(("VBT3510", "2.txt(1,7)"), (finding.Code, finding.Location.ToString()));
        Assert.Equal("article:1 has it from Election Board; article:2 from 'Reports say': 'Reports say turnout fell'", finding.Message);
        Assert.Equal(["2.txt(1,7)", "1.txt(1,7)"], Passages(finding));
    }

    [Fact]
    public void A_named_source_that_becomes_nobody_is_lost() =>
        Assert.Equal(["VBT3510 2.txt(1,7)"], Codes(
            Article("Turnout fell, the board said.", Turnout("1.1", "Turnout fell", Board)),
            Article("Turnout fell.", Turnout("2.1", "Turnout fell", "status: asserted, modality: certain"))));

    [Fact]
    public void An_article_that_has_named_its_source_may_go_on_without_it() =>
        Assert.Empty(Codes(
            Article("Turnout fell, the board said.", Turnout("1.1", "Turnout fell", Board)),
            Article("Turnout fell, said the board. It fell.", Turnout("2.1", "Turnout fell", Board),
                Turnout("2.2", "It fell", "status: asserted, modality: certain"))));

    [Fact]
    public void Where_nobody_names_a_source_none_is_lost() =>
        Assert.Equal(["VBT3502 2.txt(1,7)"], Codes(
            Article("Turnout fell.", Turnout("1.1", "Turnout fell", "status: asserted, modality: certain")),
            Unnamed("Reports say turnout fell.", "Reports say", "collective",
                Turnout("2.1", "Reports say turnout fell", Said("source:2.x")))));

    [Fact]
    public void Somebody_without_a_name_who_spoke_to_a_named_outlet_can_be_followed_up() =>
        Assert.Empty(Codes(
            Article("Turnout fell, the board said.", Turnout("1.1", "Turnout fell", Board)),
            Unnamed("An aide told the Post turnout fell.", "An aide", "role_only",
                Turnout("2.1", "turnout fell",
                    "status: attributed, modality: certain, attribution: [{actor: 'source:2.x', speech_act: said, via: [org:post]}]"))));

    [Fact]
    public void Who_led_needs_no_source() =>
        Assert.Empty(Codes(
            Article("Lind led, the board said.", Claim("1.1", "event:vote", "leader", "{entities: [person:lind]}", "Lind led", Board)),
            Article("Lind led.", Claim("2.1", "event:vote", "leader", "{entities: [person:lind]}", "Lind led"))));

    [Fact]
    public void Something_else_is_no_weaker_version_of_it() =>
        Assert.Empty(Codes(
            Article("Turnout fell, the board said.", Turnout("1.1", "Turnout fell", Board)),
            Article("The count was slow.",
                Turnout("2.1", "The count was slow", "status: asserted, modality: certain", "a slow count of postal votes"))));

    [Fact]
    public void What_is_denied_in_one_article_is_not_said_flatly_in_another()
    {
        string denied = "status: denied, modality: certain, attribution: [{actor: person:bosk, speech_act: denied}]";
        Diagnostic finding = Assert.Single(Found(Load(
            Article("Bosk denies that turnout fell.", Turnout("1.1", "Bosk denies that turnout fell", denied)),
            Article("Turnout fell.", Turnout("2.1", "Turnout fell", "status: asserted, modality: certain")))));

        Assert.Equal(("VBT3511", "2.txt(1,7)"), (finding.Code, finding.Location.ToString()));
        Assert.Equal(["2.txt(1,7)", "1.txt(1,7)"], Passages(finding));
    }

    [Fact]
    public void An_article_that_tells_of_the_denial_may_say_it() =>
        Assert.Empty(Codes(
            Article("Bosk denies that turnout fell.",
                Turnout("1.1", "Bosk denies that turnout fell", "status: denied, attribution: [{actor: person:bosk, speech_act: denied}]")),
            Article("Turnout fell. Bosk denies it.", Turnout("2.1", "Turnout fell", "status: asserted, modality: certain"),
                Turnout("2.2", "Bosk denies it", "status: denied, attribution: [{actor: person:bosk, speech_act: denied}]"))));

    [Theory]
    [InlineData("{actor: org:post, speech_act: reported}, {actor: person:lind, speech_act: said, ordinal: 2}", null)]
    [InlineData("{actor: org:post, speech_act: reported}, {actor: org:bell, speech_act: reported}", null)]
    [InlineData("{actor: person:lind, speech_act: said, ordinal: 2}, {actor: org:post, speech_act: reported, ordinal: 1}",
        "the step at 2 has none before it")]
    [InlineData("{actor: org:post, speech_act: reported}, {actor: person:lind, speech_act: said, ordinal: 3}",
        "the step at 3 has none before it")]
    [InlineData("{actor: org:post, speech_act: reported}, {actor: org:post, speech_act: said, ordinal: 2}", "org:post has it from itself")]
    public void The_steps_of_a_claim_go_from_the_article_to_the_origin(string steps, string? fault) =>
        Assert.Equal(fault is null ? [] : ["VBT3516 the way of the claim to the article cannot be followed: " + fault], Found(Load(
            Article("Turnout fell.", Turnout("1.1", "Turnout fell", $"status: attributed, attribution: [{steps}]"))))
                .Select(static d => $"{d.Code} {d.Message}"));
}
