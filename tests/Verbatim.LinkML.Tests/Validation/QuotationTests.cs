namespace Verbatim.LinkML.Tests.Validation;

public sealed class QuotationTests
{
    private const string Schema = """
        classes:
          C:
            attributes:
              source_file: {}
              checksum: {}
              claims: {range: Claim, multivalued: true, inlined_as_list: true}
          Claim:
            attributes:
              exact:
                annotations:
                  quoted_from: source_file
                  quote_prefix: before
                  quote_suffix: after
                  quote_sha256: checksum
              before: {}
              after: {}
        """;

    private static readonly SourceText Text = SourceText.From(
        "a.txt", "At least 25 people were killed in Ternopil.\nRussia\u2019s strike killed 25 people, officials said; 25 people\u00A0\u2014 no more.\n");

    private static readonly DocumentValidator Quoted = Held.To(Schema, Text);

    private static string[] Findings(string claim) => Quoted.Findings($"source_file: a.txt\nclaims:\n  - {claim}\n");

    [Theory]
    [InlineData("{exact: were killed in Ternopil.}")]
    [InlineData("{exact: 25 people, before: 'killed '}")]
    [InlineData("{exact: 25 people, after: ' were'}")]
    public void A_quotation_with_one_place_passes(string claim) => Assert.Empty(Findings(claim));

    [Theory]
    [InlineData("{exact: were kiled in Ternopil}",
        "3,13 LML2018 the quotation is not in 'a.txt': one letter is missing: the text says 'killed', the quotation 'kiled' at character 9")]
    [InlineData("{exact: were killled in Ternopil}",
        "3,13 LML2018 the quotation is not in 'a.txt': one letter too many: the text says 'killed', the quotation 'killled' at character 10")]
    [InlineData("{exact: \"Russia's strike\"}",
        "3,13 LML2018 the quotation is not in 'a.txt': the text has U+2019 \u2019 where the quotation has U+0027 ' at character 7")]
    [InlineData("{exact: \"25 people - no more\"}",
        "3,13 LML2018 the quotation is not in 'a.txt': the text has U+00A0 where the quotation has U+0020 at character 10")]
    [InlineData("{exact: \"officials\\u200B said\"}",
        "3,13 LML2018 the quotation is not in 'a.txt': the quotation has U+200B at character 10, which the text lacks")]
    [InlineData("{exact: at least 25 people}",
        "3,13 LML2018 the quotation is not in 'a.txt': one letter differs: the text says 'At', the quotation 'at' at character 1")]
    [InlineData("{exact: Ternopil. Russia}",
        "3,13 LML2018 the quotation is not in 'a.txt': the text has U+000A where the quotation has U+0020 at character 10")]
    [InlineData("{exact: At least 26 people were killed}",
        "3,13 LML2018 the quotation is not in 'a.txt': one digit differs: the text says '25', the quotation '26' at character 11")]
    [InlineData("{exact: At least 25 people were in Ternopil}",
        "3,13 LML2018 the quotation is not in 'a.txt': one word is missing: the text says 'killed in', the quotation 'in' at character 25")]
    [InlineData("{exact: were all killed in Ternopil}",
        "3,13 LML2018 the quotation is not in 'a.txt': one word too many: the text says 'killed', the quotation 'all killed' at character 6")]
    [InlineData("{exact: were wounded in Ternopil}",
        "3,13 LML2018 the quotation is not in 'a.txt': one word differs: the text says 'killed', the quotation 'wounded' at character 6")]
    [InlineData("{exact: At leest 25 people were kiled in Ternopil}",
        "3,13 LML2018 the quotation is not in 'a.txt': one letter differs: the text says 'least', the quotation 'leest' at character 6, and more differs after it")]
    [InlineData("{exact: \"Xussia's strike kiled 25 people\"}",
        "3,13 LML2018 the quotation is not in 'a.txt': the text says 'Russia\u2019s', the quotation 'Xussia's' at character 1, and more differs after it")]
    [InlineData("{exact: nobody said this at all}", "3,13 LML2018 the quotation is not in 'a.txt': nothing like it stands there")]
    [InlineData("{exact: 25 people}",
        "3,13 LML2019 the quotation stands 3 times in 'a.txt', and nothing chooses one: give 'before' or 'after'")]
    [InlineData("{exact: 25 people, before: x}",
        "3,13 LML2019 the quotation stands 3 times in 'a.txt', and none of them has the 'before' or 'after' given")]
    public void A_quotation_that_is_not_in_the_text_says_what_differs(string claim, string expected) =>
        Assert.Equal([expected], Findings(claim));

    [Fact]
    public void What_is_not_found_points_at_the_nearest_passage_and_offers_its_words()
    {
        string document = "source_file: a.txt\nclaims:\n  - exact: were kiled in Ternopil\n";
        Diagnostic found = Assert.Single(Quoted.Check(document).Diagnostics);

        Assert.Equal("a.txt(1,20)", found.Related[0].Location.ToString());
        Assert.Equal(document.Replace("kiled", "killed"), TextFixes.Apply(SourceText.From("data.yaml", document), found.Fixes[0].Edits));
        Assert.False(found.Fixes[0].IsCertain);
    }

    [Fact]
    public void A_text_that_changed_is_reported_once_and_its_quotations_are_still_looked_up()
    {
        string[] found = Quoted.Findings("source_file: a.txt\nchecksum: '00'\nclaims:\n  - {exact: killed in}\n  - {exact: kiled in}\n");

        Assert.StartsWith("2,11 LML2020 'a.txt' is not the text this was recorded against", found[0], StringComparison.Ordinal);
        Assert.StartsWith("5,13 LML2018", found[1], StringComparison.Ordinal);
        Assert.Equal(2, found.Length);
    }

    [Fact]
    public void A_text_that_was_not_given_is_one_error_a_document()
    {
        Diagnostic found = Assert.Single(Quoted.Check("source_file: b.txt\nclaims:\n  - {exact: a}\n  - {exact: b}\n").Diagnostics);

        Assert.Equal(("1,14 LML2021 the text 'b.txt' was not given: quotations from it are not checked", DiagnosticSeverity.Error),
            (Held.Show(found), found.Severity));
    }

    [Fact]
    public void Where_no_texts_are_looked_up_at_all_that_is_a_warning()
    {
        DocumentValidator textless = new(Quoted.Model);

        Assert.Equal(DiagnosticSeverity.Warning,
            Assert.Single(textless.Check("source_file: a.txt\nclaims:\n  - {exact: a}\n").Diagnostics).Severity);
    }

    [Fact]
    public void A_quotation_without_a_source_says_so() =>
        Assert.Equal(
            ["2,13 LML2022 nothing says which text is quoted: 'source_file' has no value here or around"],
            Quoted.Findings("claims:\n  - {exact: a}\n"));

    [Fact]
    public void A_long_quotation_from_a_long_text_is_compared_in_bounded_time()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"word{i % 977} "));
        DocumentValidator validator = Held.To(Schema, SourceText.From("a.txt", text));
        string quote = text.Substring(40_000, 30_000).Remove(15_000, 1);

        string found = Assert.Single(validator.Findings($"source_file: a.txt\nclaims:\n  - exact: '{quote}'\n"));
        Assert.Contains("missing", found, StringComparison.Ordinal);
    }
}
