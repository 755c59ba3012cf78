namespace Verbatim.LinkML.Tests.Validation;

public sealed class KeyTests
{
    private static readonly DocumentValidator Article = Held.To("""
        classes:
          C:
            attributes:
              headline: {required: true}
              byline: {recommended: true}
              section: {range: Section}
              sections: {range: Section, multivalued: true}
          Section:
            attributes:
              heading: {required: true}
        """);

    [Fact]
    public void P5_an_unknown_key_is_reported_with_the_nearest_name() =>
        Assert.Equal(
            ["2,1 LML2001 unknown key 'bylin' in C; did you mean 'byline'?"],
            Article.Findings("headline: A\nbylin: B\n").Where(static f => f.Contains("LML2001", StringComparison.Ordinal)));

    [Fact]
    public void The_fix_of_an_unknown_key_renames_it() =>
        Assert.Equal("headline: A\nbyline: B\n", Article.Fix("headline: A\nbylin: B\n", code: "LML2001"));

    [Theory]
    [InlineData("byline: B\nhedline: A\n", "2,1 LML2001 unknown key 'hedline' in C; did you mean 'headline', which is missing?")]
    [InlineData("headline: A\nbyline: B\nsections:\n  - {headng: x}\n",
        "4,6 LML2001 unknown key 'headng' in Section; did you mean 'heading', which is missing?")]
    public void A_misspelt_required_key_is_one_finding(string document, string expected) =>
        Assert.Equal([expected], Article.Findings(document));

    [Fact]
    public void A_misspelt_required_key_without_a_value_is_missing_as_well() =>
        Assert.Equal(
            ["1,1 LML2002 missing required key 'headline' in C", "2,1 LML2001 unknown key 'hedline' in C; did you mean 'headline'?"],
            Article.Findings("byline: B\nhedline: ~\n"));

    [Fact]
    public void Of_two_keys_like_one_that_is_missing_only_the_first_stands_for_it() =>
        Assert.Equal(
            ["2,1 LML2001 unknown key 'hedline' in C; did you mean 'headline', which is missing?",
                "3,1 LML2001 unknown key 'headlin' in C"],
            Article.Findings("byline: B\nhedline: A\nheadlin: A\n"));

    [Fact]
    public void Past_a_syntax_error_no_key_is_said_to_be_missing() =>
        Assert.DoesNotContain(Article.Findings("hedline: A\nbyline: 'B\n"), static f => f.Contains("missing", StringComparison.Ordinal));

    [Theory]
    [InlineData("byline: B\nhedline: A\n", true)]
    [InlineData("headline: A\nbylin: B\n", false)]
    public void Only_the_rename_to_a_required_key_is_certain(string document, bool isCertain)
    {
        Diagnostic found = Article.Check(document).Diagnostics.First(static d => d.Code == "LML2001");

        Assert.Equal([isCertain, false], found.Fixes.Select(static f => f.IsCertain));
    }

    [Fact]
    public void The_other_fix_of_an_unknown_key_removes_its_lines() =>
        Assert.Equal("headline: A\nbyline: x\n", Article.Fix("headline: A\nzzz: # gone\n  - 1\n  - 2\nbyline: x\n"));

    [Theory]
    [InlineData("""{"zzz": 1, "headline": "A", "byline": "B"}""", """{"headline": "A", "byline": "B"}""")]
    [InlineData("""{"headline": "A", "zzz": 1, "byline": "B"}""", """{"headline": "A", "byline": "B"}""")]
    [InlineData("""{"headline": "A", "byline": "B", "zzz": 1}""", """{"headline": "A", "byline": "B"}""")]
    public void Removing_a_key_leaves_JSON_that_can_be_read(string before, string after) =>
        Assert.Equal(after, Article.Fix(before, path: "data.json"));

    [Fact]
    public void A_missing_key_is_reported_at_the_first_key_of_the_object_that_lacks_it() =>
        Assert.Equal(["1,1 LML2002 missing required key 'headline' in C"], Article.Findings("byline: B\n"));

    [Fact]
    public void A_key_missing_in_an_inner_object_is_reported_at_the_key_that_holds_it() =>
        Assert.Equal(["3,1 LML2002 missing required key 'heading' in Section"], Article.Findings("headline: A\nbyline: B\nsection: {}\n"));

    [Fact]
    public void A_key_missing_in_a_list_has_the_path_of_its_item()
    {
        Diagnostic found = Assert.Single(Article.Check("headline: A\nbyline: B\nsections:\n  - heading: x\n  - {}\n").Diagnostics);

        Assert.Equal(("5,5", "/sections/1"), (found.Location.LineSpan.Start.ToString(), found.Path));
    }

    [Fact]
    public void P6_null_is_absent_and_fails_required() =>
        Assert.Equal(["1,1 LML2002 missing required key 'headline' in C"], Article.Findings("headline: ~\nbyline: B\n"));

    [Fact]
    public void The_fix_of_a_missing_key_adds_it_above() =>
        Assert.Equal("headline:\nbyline: B\n", Article.Fix("byline: B\n"));

    [Fact]
    public void A_recommended_key_is_only_an_info()
    {
        Diagnostic found = Assert.Single(Article.Check("headline: A\n").Diagnostics);

        Assert.Equal((DiagnosticSeverity.Info, "recommended key 'byline' is missing in C"), (found.Severity, found.Message));
    }

    [Fact]
    public void P5_type_and_context_at_the_root_of_JSON_are_known() =>
        Assert.Empty(Article.Findings("""{"@context": "x", "@type": "C", "headline": "A", "byline": "B"}""", path: "data.json"));

    [Fact]
    public void A_syntax_error_hides_what_seems_to_be_missing() =>
        Assert.Empty(Article.Findings("byline: 'B\n"));

    [Fact]
    public void An_unknown_class_is_a_finding_with_the_nearest_name() =>
        Assert.Equal(["1,1 LML2031 the schema has no class 'Secton'; did you mean 'Section'?"], Article.Findings("a: 1\n", "Secton"));

    [Fact]
    public void A_list_is_no_document_of_a_class() =>
        Assert.Equal(["1,1 LML2003 expected a mapping with the keys of C for 'C', found a list"], Article.Findings("- a\n"));

    [Fact]
    public void All_findings_come_in_the_order_of_the_text()
    {
        int[] places =
            [.. Article.Check("zzz: 1\nsection: x\nyyy: 2\nsections: {}\n").Diagnostics.Select(static d => d.Location.Span.Start)];

        Assert.True(places.Length >= 5 && places.SequenceEqual(places.Order()));
    }
}
