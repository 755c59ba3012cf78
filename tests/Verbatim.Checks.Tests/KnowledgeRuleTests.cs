using static Verbatim.Checks.Tests.Invented;

namespace Verbatim.Checks.Tests;

public sealed class KnowledgeRuleTests
{
    private static string[] Codes(string knowledge) => [.. ArticleDesk.Check(Load(knowledge)).Select(static d => d.Code)];

    [Fact]
    public void Terms_that_touch_are_no_finding() => Assert.Empty(Codes(Knowledge));

    [Fact]
    public void Two_mayors_at_a_time_are_an_error_at_the_later_term() =>
        Assert.Equal(
            ["knowledge.yaml(8,9) VBT3801 Ivo Orn and Ada Vell both hold 'Mayor of Lume' 2019-05-01 to 2019-05-31, which one person holds at a time"],
            Findings(Load(Knowledge.Replace("end_date: 2019-05-01", "end_date: 2019-06-01"))));

    [Theory]
    [InlineData("exclusive: true", "exclusive: false")]
    [InlineData("end_date: 2019-06-01", "end_date: 2019")]
    [InlineData("person:orn\n    type: Person\n    name: Ivo Orn\n    tenures:\n      - office: office:mayor",
        "person:orn\n    type: Person\n    name: Ivo Orn\n    tenures:\n      - office: office:mayor\n        acting: true")]
    public void Two_at_a_time_are_none_where_it_is_allowed_or_not_certain(string written, string edited) =>
        Assert.DoesNotContain("VBT3801", Codes(Knowledge.Replace("end_date: 2019-05-01", "end_date: 2019-06-01").Replace(written, edited)));

    [Theory]
    [InlineData("{start_date: 2015-05-01, end_date: 2019-05-01}", "{start_date: 2015-05-01, end_date: 2015-05-01}")]
    [InlineData("{start_date: 2015-05-01, end_date: 2019-05-01}", "{start_date: 2015-05, end_date: 2015-04}")]
    [InlineData("{start_date: 2017-06-10, end_date: 2017-06-12}", "{start_date: 2017-06-12, end_date: 2017-06-10}")]
    [InlineData("{start_date: 2017-03-02, end_date: 2017-03-05}", "{start_date: 2017-03-05, end_date: 2017-03-02}")]
    public void A_span_without_a_day_is_an_error(string written, string edited) =>
        Assert.Contains("VBT3802", Codes(Knowledge.Replace(written, edited)));

    [Fact]
    public void A_span_that_may_have_a_day_is_none() =>
        Assert.Empty(Codes(Knowledge.Replace("{start_date: 2015-05-01, end_date: 2019-05-01}", "{start_date: 2019-03, end_date: 2019}")));

    [Theory]
    [InlineData("name: Ivo Orn", "name: Ada Vell")]
    [InlineData("name: Ivo Orn", "name: Ivo Orn\n    aliases: [Town of Lume]")]
    [InlineData("name: Dam plan", "name: Lume fair")]
    public void A_name_that_stands_for_two_is_an_error(string written, string edited) =>
        Assert.Equal(["VBT3803"], Codes(Knowledge.Replace(written, edited)));

    [Fact]
    public void A_weak_alias_may_be_shared_and_so_may_a_title() =>
        Assert.Empty(Codes(Knowledge
            .Replace("name: Ivo Orn", "name: Ivo Orn\n    weak_aliases: [Ada Vell, Mayor]")
            .Replace("name: Mayor of Lume", "name: Mayor of Lume\n    aliases: [Ada Vell]")));

    [Fact]
    public void A_name_given_twice_of_one_is_no_finding() =>
        Assert.Empty(Codes(Knowledge.Replace("name: Ivo Orn", "name: Ivo Orn\n    aliases: [Ivo Orn]")));
}
