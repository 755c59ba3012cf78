namespace Verbatim.LinkML.Tests.Validation;

public sealed class DataSetTests
{
    private static readonly DocumentValidator People = Held.To("""
        classes:
          C:
            attributes:
              people: {range: Person, multivalued: true, inlined_as_list: true}
              by_id: {range: Person, multivalued: true, inlined: true}
              chief: {range: Person}
              seat: {range: Office}
          Person:
            attributes:
              id: {identifier: true}
              name: {}
              age: {range: integer}
          Minister:
            is_a: Person
          Office:
            attributes:
              id: {identifier: true}
        """);

    private static string[] Check(params string[] documents) =>
        [.. DataSet.Check(People.Model, documents.Select((text, i) => People.Check(text, path: $"{i}.yaml")))
            .Select(static d => $"{d.Location.Path} {Held.Show(d)}")];

    [Fact]
    public void P17_a_reference_is_looked_up_in_all_documents() =>
        Assert.Empty(Check("chief: a\n", "people: [{id: a, name: A}]\n"));

    [Fact]
    public void P17_a_reference_that_leads_nowhere_names_the_nearest() =>
        Assert.Equal(
            ["0.yaml 1,8 LML2027 no Person has the identifier 'driscol'; did you mean 'driscoll'?"],
            Check("chief: driscol\n", "people: [{id: driscoll, name: A}]\n"));

    [Theory]
    [InlineData("classes: {A: {attributes: {x: {range: integer}}}, B: {attributes: {x: {required: true}}}}", false)]
    [InlineData("slots: {x: {description: any}}\nclasses: {A: {slots: [x], slot_usage: {x: {required: true}}}}", false)]
    [InlineData("classes: {A: {attributes: {x: {required: true}}}}\nslots: {x: {description: any}}", false)]
    [InlineData("enums: {A: {permissible_values: {x: {title: a}}}, B: {permissible_values: {x: {title: b}}}}", false)]
    [InlineData("classes: {A: {title: a}}\n---\nclasses: {A: {title: b}}", true)]
    public void P17_what_a_class_says_of_its_slots_is_its_own(string schema, bool isConflict)
    {
        DocumentValidator metamodel = new(Schemas.LoadText("id: https://example.com/m\nname: m\nimports: [linkml:meta]\n").Model!);
        IEnumerable<DocumentTree> documents = schema.Split("---").Select(static (body, i) => DocumentParser.Parse(
            SourceText.From($"{i}.yaml", $"id: https://example.com/{i}\nname: a{i}\n{body.Trim()}\n")));

        IEnumerable<Diagnostic> found =
            DataSet.Check(metamodel.Model, documents.Select(document => metamodel.Validate(document, "schema_definition")));

        Assert.Equal(isConflict, found.Any(static d => d.Code == "LML2028"));
    }

    [Fact]
    public void P17_a_class_without_objects_is_one_info_and_not_one_a_reference() =>
        Assert.Equal(
            ["0.yaml 1,7 LML2029 the data has no Office: references to it are not looked up (2 of them)"],
            Check("seat: a\n", "seat: b\n"));

    [Fact]
    public void P17_two_objects_with_one_identifier_and_other_content_are_an_error()
    {
        string[] found = Check("people: [{id: a, name: A}]\n", "people: [{id: a, name: B}]\n");

        Assert.Equal(["1.yaml 1,15 LML2028 Person 'a' is already declared with other content at 0.yaml(1,15)"], found);
    }

    [Theory]
    [InlineData("people: [{id: a}]", "people: [{id: a, name: A}]", "people: [{id: a, name: A, age: 1}]", "")]
    [InlineData("people: [{id: a, name: A, age: 1}]", "people: [{id: a, age: 1}]", "people: [{id: a, name: A}]", "")]
    [InlineData("people: [{id: a, name: A}]", "people: [{id: a, age: 1}]", "people: [{id: a, age: 2}]", "2.yaml 1,15 LML2028")]
    [InlineData("people: [{id: a, name: A}]", "people: [{id: a, name: B, age: 1}]", "people: [{id: a, age: 2}]", "1.yaml 1,15 LML2028")]
    public void P17_an_object_may_stand_in_part_elsewhere(string first, string second, string third, string expected) =>
        Assert.Equal(expected, string.Join('\n', Check(first, second, third).Select(static f => f[..19])));

    [Fact]
    public void P17_the_same_object_in_another_order_and_form_is_the_same() =>
        Assert.DoesNotContain(Check("people: [{id: a, name: A, age: 1}]\n", "by_id: {a: {age: \"1\", name: 'A'}}\n"),
            static f => f.Contains("LML2028", StringComparison.Ordinal));

    [Fact]
    public void P17_a_duplicate_in_one_collection_is_not_reported_again_for_the_data_set()
    {
        ValidationResult document = People.Check("people: [{id: a, name: A}, {id: a, name: B}]\n");

        Assert.Equal("LML2010", Assert.Single(document.Diagnostics).Code);
        Assert.True(DataSet.Check(People.Model, [document]).IsEmpty);
    }

    [Theory]
    [InlineData("people: [{id: b, name: \"B}]\n")]
    [InlineData("peple: [{id: b, name: B}]\n")]
    [InlineData("people: []\npeople: [{id: b, name: B}]\n")]
    [InlineData("people: []\n---\npeople: [{id: b, name: B}]\n")]
    [InlineData("by_id:\n  b: {name: B}\n x: 1\n")]
    public void A_reference_to_what_could_not_be_read_is_no_error_of_its_own(string unread)
    {
        string[] found = Check("people: [{id: a}]\n", unread, "chief: b\n", "chief: bb\n", "chief: c\n");

        Assert.Equal(
            ["3.yaml 1,8 LML2027 no Person has the identifier 'bb'", "4.yaml 1,8 LML2027 no Person has the identifier 'c'"], found);
    }

    [Fact]
    public void The_severity_of_unresolved_references_is_the_callers_choice()
    {
        ValidationResult[] documents = [People.Check("chief: b\npeople: [{id: a}]\n")];

        Assert.True(DataSet.Check(People.Model, documents, DiagnosticSeverity.Hidden).IsEmpty);
        Assert.Equal(DiagnosticSeverity.Warning,
            Assert.Single(DataSet.Check(People.Model, documents, DiagnosticSeverity.Warning)).Severity);
    }
}
