namespace Verbatim.LinkML.Tests.Validation;

/// <summary>What fixes a value, and whether it may be done without a person looking.</summary>
public sealed class FixTests
{
    private static readonly DocumentValidator Values = Held.To("""
        enums:
          Status: {permissible_values: {open: {}, closed: {}, "on hold": {}, "1": {}}}
          Case: {permissible_values: {open: {}, OPEN: {}}}
        classes:
          C:
            attributes:
              title: {}
              status: {range: Status}
              letter: {range: Case}
              pages: {range: integer}
              public: {range: boolean}
              tags: {multivalued: true}
              kind: {equals_string: Lamp}
              size: {equals_string_in: [small, large]}
              version: {range: integer, equals_number: 2}
              other: {value_presence: ABSENT}
              about: {range: uriorcurie}
              headline: {required: true}
        """);

    [Theory]
    [InlineData("LML2005", "status: Open", "Change to 'open'", true, "status: open")]
    [InlineData("LML2005", "status: 'open '", "Change to 'open'", true, "status: 'open'")]
    [InlineData("LML2005", "status: opn", "Change to 'open'", false, "status: open")]
    [InlineData("LML2005", "status: on_hold", "Change to 'on hold'", false, "status: on hold")]
    [InlineData("LML2005", "letter: Open", "Change to 'OPEN'", false, "letter: OPEN")]
    [InlineData("LML2009", "kind: lamp", "Change to 'Lamp'", true, "kind: Lamp")]
    [InlineData("LML2009", "kind: chair", "Change to 'Lamp'", false, "kind: Lamp")]
    [InlineData("LML2009", "size: smal", "Change to 'small'", false, "size: small")]
    [InlineData("LML2009", "version: 3", "Change to '2'", false, "version: 2")]
    [InlineData("LML2004", "pages: '5'", "Write it without quotation marks", true, "pages: 5")]
    [InlineData("LML2004", "public: \"true\" # yes", "Write it without quotation marks", true, "public: true # yes")]
    [InlineData("LML2003", "title: [Draft]", "Put it into quotation marks", false, "title: \"[Draft]\"")]
    [InlineData("LML2003", "title: {\"a\"} # x", "Put it into quotation marks", false, "title: '{\"a\"}' # x")]
    [InlineData("LML2003", "tags: news", "Put it into a list", true, "tags: [news]")]
    [InlineData("LML2003", "tags: news, sport", "Put it into a list", false, "tags: [\"news, sport\"]")]
    [InlineData("LML2003", "tags: &t news", "Put it into a list", false, "tags: &t [news]")]
    [InlineData("LML2003", "tags: '[]'", "Put it into a list", true, "tags: ['[]']")]
    [InlineData("LML2017", "other: 1", "Remove 'other'", false, "")]
    [InlineData("LML2023", "about: exx:a", "Change to 'ex:a'", false, "about: ex:a")]
    public void A_value_that_is_wrong_carries_what_fixes_it(string code, string before, string title, bool isCertain, string after)
    {
        string edited = after.Length == 0 ? "" : after + "\n";

        Assert.Equal((title, isCertain, "headline: H\n" + edited), Values.FixOf($"headline: H\n{before}\n", code));
    }

    [Theory]
    [InlineData("LML2004", """{"headline": 1984}""", "Put it into quotation marks", true, """{"headline": "1984"}""")]
    [InlineData("LML2004", """{"headline": true}""", "Put it into quotation marks", false, """{"headline": "true"}""")]
    [InlineData("LML2003", """{"headline": "H", "status": 1}""", "Put it into quotation marks", true,
        """{"headline": "H", "status": "1"}""")]
    [InlineData("LML2004", """{"headline": "H", "pages": "5"}""", "Write it without quotation marks", true,
        """{"headline": "H", "pages": 5}""")]
    [InlineData("LML2009", """{"headline": "H", "version": 3}""", "Change to 2", false, """{"headline": "H", "version": 2}""")]
    [InlineData("LML2001", """{"hedline": "H"}""", "Change to 'headline'", true, """{"headline": "H"}""")]
    [InlineData("LML2003", """{"headline": "H", "tags": "a"}""", "Put it into a list", true, """{"headline": "H", "tags": ["a"]}""")]
    public void In_JSON_it_stays_JSON(string code, string before, string title, bool isCertain, string after) =>
        Assert.Equal((title, isCertain, after), Values.FixOf(before, code, "data.json"));

    [Fact]
    public void A_number_that_JSON_cannot_write_keeps_its_quotation_marks() =>
        Assert.Empty(Assert.Single(Values.Check("""{"headline": "H", "pages": "+5"}""", path: "data.json").Diagnostics).Fixes);

    [Theory]
    [InlineData("hedline: H", true)] // one slip, and it is missing
    [InlineData("Headline: H", true)]
    [InlineData("hed_lnie: H", true)] // two slips
    [InlineData("head: H", false)] // an abbreviation
    [InlineData("headline: H\nStatus: open", true)] // not required, but only the case is wrong
    [InlineData("headline: H\nstatsu: open", false)]
    public void A_key_is_renamed_without_asking_only_where_one_can_be_meant(string document, bool isCertain) =>
        Assert.Equal(isCertain, Values.Check(document).Diagnostics.First(static d => d.Code == "LML2001").Fixes[0].IsCertain);

    [Theory]
    [InlineData("desciptoin", true)] // two slips
    [InlineData("desciptoinn", false)] // three
    public void Three_slips_are_too_many(string key, bool isCertain)
    {
        DocumentValidator validator = Held.To("classes: {C: {attributes: {description: {required: true}}}}");

        Assert.Equal(("Change to 'description'", isCertain, "description: x\n"), validator.FixOf($"{key}: x\n", "LML2001"));
    }

    [Fact]
    public void A_key_with_two_names_near_it_is_for_a_person_to_choose()
    {
        DocumentValidator validator = Held.To("classes: {C: {attributes: {start: {required: true}, stary: {}}}}");

        Assert.False(validator.FixOf("starr: 1\n", "LML2001").IsCertain);
    }

    [Theory]
    [InlineData("- zzz: 1 # of z\n  # the headline\n  headline: H\n", "-\n  # the headline\n  headline: H\n")]
    [InlineData("- zzz: 1\n  headline: H\n", "- headline: H\n")]
    [InlineData("- headline: H # of h\n  zzz: {a: 1}\n", "- headline: H # of h\n")]
    [InlineData("- headline: H\n  # above\n  zzz: &a [1]\n# below\n", "- headline: H\n  # above\n# below\n")]
    [InlineData("- {zzz: 1, headline: H}\n", "- {headline: H}\n")]
    [InlineData("- {headline: H, zzz: \"a # b\"}\n", "- {headline: H}\n")]
    [InlineData("- {headline: H, # of h\n   zzz: 1}\n", null)]
    public void Removing_a_key_leaves_the_comments_of_others(string before, string? after)
    {
        DocumentValidator validator = Held.To(
            "classes: {C: {attributes: {items: {range: D, multivalued: true, inlined_as_list: true}}}, D: {attributes: {headline: {}}}}");
        Diagnostic found = Assert.Single(validator.Check("items:\n" + before).Diagnostics);
        TextFix? removal = found.Fixes.SingleOrDefault(static f => f.Title == "Remove 'zzz'");

        Assert.Equal(after is null ? null : "items:\n" + after, removal is null
            ? null : TextFixes.Apply(SourceText.From("data.yaml", "items:\n" + before), removal.Edits));
    }

    [Theory]
    [InlineData("chief: driscol\n", "chief: driscoll\n", "data.yaml")]
    [InlineData("chief: 'driscol'\n", "chief: 'driscoll'\n", "data.yaml")]
    [InlineData("{\"chief\": \"driscol\"}", "{\"chief\": \"driscoll\"}", "data.json")]
    public void A_reference_is_written_as_it_was(string before, string after, string path)
    {
        DocumentValidator people = Held.To("""
            classes:
              C: {attributes: {chief: {range: Person}, people: {range: Person, multivalued: true, inlined_as_list: true}}}
              Person: {attributes: {id: {identifier: true}}}
            """);
        Diagnostic found = Assert.Single(
            DataSet.Check(people.Model, [people.Check(before, path: path), people.Check("people: [{id: driscoll}]", path: "b.yaml")]));

        Assert.Equal(after, TextFixes.Apply(SourceText.From(path, before), found.Fixes[0].Edits));
        Assert.False(found.Fixes[0].IsCertain);
    }

    [Theory]
    [InlineData("\"Russia's strike\"", "\"Russia\u2019s strike\"", true)]
    [InlineData("'Russia''s strike'", "'Russia\u2019s strike'", true)]
    [InlineData("Russia's strike", "Russia\u2019s strike", true)]
    [InlineData("25 dead - so far", "25 dead \u2014 so far", true)]
    [InlineData("a 'no'", "A \u2018no\u2019", false)] // stands twice
    [InlineData("|-\n  Russia's strike", "\"Russia\u2019s strike\"", false)] // a block can have a comment
    [InlineData("Rusia's strike", "Russia\u2019s strike", false)] // a word differs
    public void A_quotation_is_given_the_characters_of_its_text_where_eyes_see_no_difference(string before, string after, bool isCertain)
    {
        DocumentValidator quoted = Held.To(
            "classes: {C: {attributes: {file: {}, exact: {annotations: {quoted_from: file}}}}}",
            SourceText.From("a.txt", "Russia\u2019s strike: 25 dead \u2014 so far. A \u2018no\u2019, and a \u2018no\u2019.\n"));

        (string _, bool isFound, string edited) = quoted.FixOf($"file: a.txt\nexact: {before}\n", "LML2018");

        Assert.Equal(($"file: a.txt\nexact: {after}\n", isCertain), (edited, isFound));
    }

    [Fact]
    public void What_a_rule_asks_for_is_filled_in_and_never_certain()
    {
        DocumentValidator ruled = Held.To("""
            classes:
              C:
                attributes: {kind: {}, unit: {}}
                rules:
                  - preconditions: {slot_conditions: {kind: {equals_string: length}}}
                    postconditions: {slot_conditions: {unit: {required: true, equals_string: m}}}
            """);

        Assert.Equal(("Add 'unit: m'", false, "kind: length\nunit: m\n"), ruled.FixOf("kind: length\n", "LML2016"));
    }
}
