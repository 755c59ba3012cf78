using static Verbatim.Checks.Tests.Election;

namespace Verbatim.Checks.Tests;

public sealed class StanceTests
{
    private const string Flat = "status: asserted, modality: certain";
    private const string Reported = "status: unconfirmed, modality: reported, hedges: [reportedly]";

    private static string Cut(string id, string evidence, string rest, string value = "the guard is cut in half") =>
        Claim(id, "proposal:charter", "concession", $"{{text: {value}}}", evidence, rest);

    private static string Side(string id, string property, string party, string evidence, string rest = Flat) =>
        Claim(id, "proposal:charter", property, $"{{entities: [{party}]}}", evidence, rest);

    [Fact]
    public void What_is_reported_and_then_said_flatly_has_lost_its_hedge()
    {
        Diagnostic finding = Assert.Single(Found(Load(Article("The guard is reportedly cut. The cuts to the guard hurt.",
            Cut("1.1", "reportedly cut", Reported), Cut("1.2", "The cuts to the guard hurt", Flat + ", repeats: 'claim:1.1'", "cuts")))));

        Assert.Equal(("VBT3110", "1.txt(1,36)"), (finding.Code, finding.Location.ToString()));
        Assert.Equal("'reportedly cut' is hedged ('reportedly'), and 'The cuts to the guard hurt' says it flatly", finding.Message);
        Assert.Equal(["1.txt(1,36)", "1.txt(1,20)"], Passages(finding));
    }

    [Fact]
    public void The_same_value_is_a_repetition_without_being_recorded_as_one() =>
        Assert.Equal(["VBT3110 1.txt(1,36)"], Codes(Article("The guard is reportedly cut. Half of the guard is cut.",
            Cut("1.1", "reportedly cut", Reported), Cut("1.2", "Half of the guard is cut", Flat, "a cut of the guard to its half"))));

    [Theory]
    [InlineData(Flat, "a tax on salt")]
    [InlineData("status: attributed, modality: certain, attribution: [{actor: person:lind, speech_act: said}]", "the guard is cut in half")]
    [InlineData("status: asserted, modality: conditional, hedges: [would]", "the guard is cut in half")]
    [InlineData("status: unconfirmed, modality: alleged, hedges: [would]", "the guard is cut in half")]
    public void Something_else_or_somebody_s_word_or_another_hedge_is_no_dropped_one(string rest, string value) =>
        Assert.Empty(
            Codes(Article("The guard is reportedly cut. It would hurt.", Cut("1.1", "reportedly cut", Reported),
                Cut("1.2", "It would hurt", rest, value))));

    [Fact]
    public void What_is_agreed_and_then_only_potential_is_one_finding_at_the_second_passage()
    {
        Diagnostic finding = Assert.Single(Found(Load(Article("They agreed on cuts. The potential cuts hurt.",
            Cut("1.1", "They agreed on cuts",
                "status: confirmed, modality: certain, attribution: [{actor: person:lind, speech_act: confirmed}]"),
            Cut("1.2", "The potential cuts hurt", "status: asserted, modality: possible, hedges: [potential], repeats: 'claim:1.1'")))));

        Assert.Equal(("VBT3108", "1.txt(1,28)"), (finding.Code, finding.Location.ToString()));
    }

    [Fact]
    public void An_agreement_that_is_signed_here_and_potential_there_is_one_too() =>
        Assert.Equal(["VBT3108 1.txt(1,20)"], Codes(Article("They signed. A potential pact.",
            Claim("1.1", "agreement:coalition", "stage", "{stage: signed}", "They signed"),
            Claim("1.2", "agreement:coalition", "stage", "{stage: potential}", "A potential pact"))));

    [Fact]
    public void What_two_parties_say_of_their_agreement_may_differ() =>
        Assert.Empty(Codes(Article("Lind: signed. Bosk: potential.",
            Claim("1.1", "agreement:coalition", "stage", "{stage: signed}", "Lind: signed",
                "status: attributed, attribution: [{actor: person:lind, speech_act: said}]"),
            Claim("1.2", "agreement:coalition", "stage", "{stage: potential}", "Bosk: potential",
                "status: attributed, attribution: [{actor: person:bosk, speech_act: said}]"))));

    [Fact]
    public void A_preliminary_agreement_may_be_called_agreed() =>
        Assert.Empty(Codes(Article("They agreed. A preliminary pact.",
            Claim("1.1", "agreement:coalition", "stage", "{stage: agreed}", "They agreed"),
            Claim("1.2", "agreement:coalition", "stage", "{stage: preliminary}", "A preliminary pact"))));

    [Fact]
    public void Concessions_from_and_for_one_party_are_turned_round_at_the_passage_that_is_alone()
    {
        Diagnostic finding = Assert.Single(Found(Load(Article("Concessions from Bosk. Yielding by Bosk. Concessions for Bosk.",
            Side("1.1", "concession_by", "person:bosk", "Concessions from Bosk"),
            Side("1.2", "concession_by", "person:bosk", "Yielding by Bosk"),
            Side("1.3", "concession_for", "person:bosk", "Concessions for Bosk")))));

        Assert.Equal(("VBT3109", "1.txt(1,48)"), (finding.Code, finding.Location.ToString()));
        Assert.Equal(
            "here it is 'concession for' Otto Bosk ('Concessions for Bosk'), elsewhere 'concession by' Otto Bosk ('Concessions from Bosk')",
            finding.Message);
        Assert.Equal(3, Passages(finding).Length);
    }

    [Fact]
    public void Where_both_parties_yield_each_may_gain() =>
        Assert.Empty(Codes(Article("Concessions from Bosk. Concessions from Lind. Concessions for Bosk.",
            Side("1.1", "concession_by", "person:bosk", "Concessions from Bosk"),
            Side("1.2", "concession_by", "person:lind", "Concessions from Lind"),
            Side("1.3", "concession_for", "person:bosk", "Concessions for Bosk"))));
}
