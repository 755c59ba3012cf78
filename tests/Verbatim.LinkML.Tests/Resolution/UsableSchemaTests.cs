namespace Verbatim.LinkML.Tests.Resolution;

/// <summary>
/// What is left of a schema in which something is wrong: the error hides what it points at, and the rest is held. Each document has one
/// value of which nothing is known any more, and one number that is none.
/// </summary>
public sealed class UsableSchemaTests
{
    private const string Judged = "LML2004 2,4 expected a whole number for 'n', found 'x'";

    [Theory]
    // What a slot's values look like.
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: Nowhere}}}", "s: {a: [1]}")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: Nowhere, multivalued: true, pattern: a, inlined: true}}}", "s: {a: {}}")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: [string]}}}", "s: 1")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {rang: integer}}}", "s: [1]")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {multivalud: true}}}", "s: [a]")]
    [InlineData("A: {attributes: {n: {range: integer}, s: integer}}", "s: [1]")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {exactly_one_of: [{range: Nowhere}, {range: integer}]}}}", "s: 1")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {none_of: [{range: Nowhere}]}}}", "s: 1")]
    [InlineData("A: {slots: [s], attributes: {n: {range: integer}}}\nslots: {s: {is_a: nothing}}", "s: [1]")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: E}}}\nenums: {E: {inherits: [F], permissible_values: [a]}}", "s: b")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: E}}}\nenums: {E: {permissible_values: b}}", "s: b")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: T}}}\ntypes: {T: {typeof: intger}}", "s: 1")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: T}}}\ntypes: {T: {typeof: integer, minimum_value: [1]}}", "s: 1")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: A}}}\nenums: {A: {permissible_values: [b]}}", "s: b")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: B}}}\n  B: {is_a: Nothing}", "s: reference")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: B}}}\n  B: {attributes: {id: {identifer: true}}}", "s: reference")]
    // What else is asked of them.
    [InlineData("A: {attributes: {n: {range: integer}, s: {pattern: '['}}}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {structured_pattern: {syntax: '{a}', interpolated: true}}}}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: integer, minimum_value: 2, maximum_value: 1}}}", "s: 5")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {multivalued: true, minimum_cardinality: 2, maximum_cardinality: 1}}}", "s: [a]")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {equals_expression: '{n} +'}}}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {equals_expression: '{m} + 1', range: integer}}}", "s: 1")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {required: maybe}}}", "t: 1", "LML2001 1,1 unknown key 't' in A")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: integer, ifabsent: string(x)}}}", "s: 1")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {annotations: {quoted_from: file}}}}", "s: a")]
    // What keys an object has.
    [InlineData("A: {is_a: Nothing, attributes: {n: {range: integer}}}", "s: a")]
    [InlineData("A: {mixins: [Nothing], attributes: {n: {range: integer}}}", "s: a")]
    [InlineData("A: {is_a: A, attributes: {n: {range: integer}}}", "s: a")]
    [InlineData("A: {slots: [s], attributes: {n: {range: integer}}}", "s: [a]")]
    [InlineData("A: {slots: [s], attributes: {n: {range: integer}}}", "t: a", "LML2001 1,1 unknown key 't' in A")]
    [InlineData("A: {slot: [s], attributes: {n: {range: integer}}}", "s: a")]
    [InlineData("A: {is_a: B, attributes: {n: {range: integer}}}\n  B: {atributes: {s: {}}}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {alias: k}, t: {alias: k, range: integer}}}", "k: a")]
    [InlineData("A: {tree_rot: true, attributes: {n: {range: integer}, s: {}}}", "t: a", "LML2001 1,1 unknown key 't' in A")]
    // What is asked of an object as a whole.
    [InlineData("A: {attributes: {n: {range: integer}, s: {}}, rules: [{preconditions: {slot_conditions: {x: {}}}, postconditions: {slot_conditions: {s: {equals_string: b}}}}]}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {}}, any_of: [{slot_conditions: {x: {required: true}}}]}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {}}, unique_keys: {k: {unique_key_slots: [x]}}}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {identifier: true}, t: {identifier: true}}}", "s: a\nt: b")]
    // What has nothing to do with it.
    [InlineData("A: {attributes: {n: {range: integer}, s: {}}}\n  B: {attributes: {m: {range: Nowhere}}, is_a: C}", "t: a", "LML2001 1,1 unknown key 't' in A")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {}}}\nclases: {B: {}}", "s: a")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {}}}\nimports: [elsewhere]", "t: a", "LML2001 1,1 unknown key 't' in A")]
    [InlineData("A: {attributes: {n: {range: integer}, s: {range: X}}}\nimports: [elsewhere]", "s: {a: b}")]
    [InlineData("A: {is_a: X, attributes: {n: {range: integer}}}\nimports: [elsewhere]", "s: {a: b}")]
    public void P16_an_error_hides_what_it_points_at_and_nothing_else(string schema, string data, string? also = null)
    {
        LoadedSchema loaded = Schemas.LoadText($"""
            id: https://example.com/a
            name: a
            prefixes: {"{"}linkml: "https://w3id.org/linkml/"{"}"}
            {(schema.Contains("imports:", StringComparison.Ordinal) ? "" : "imports: linkml:types")}
            classes:
              {schema}
            {(schema.Contains("imports:", StringComparison.Ordinal) ? "types: {integer: {base: int, uri: 'xsd:integer'}}" : "")}
            """);
        SourceText document = SourceText.From("data.yaml", $"{data}\nn: x\n");

        string[] found = [.. new DocumentValidator(loaded.Model!).Validate(DocumentParser.Parse(document), "A").Diagnostics
            .Where(static d => d.Severity == DiagnosticSeverity.Error)
            .Select(static d => $"{d.Code} {d.Location.LineSpan.Start} {d.Message}")];

        Assert.NotEmpty(loaded.Errors());
        int line = data.Count(static c => c == '\n') + 2;
        string judged = Judged.Replace("2,4", $"{line},4", StringComparison.Ordinal);
        Assert.Equal(also is null ? [judged] : [also, judged], found);
    }

    [Theory]
    [InlineData("imports: [elsewhere]\nclasses: {C: {is_a: X, slots: [s], attributes: {a: {range: Y, any_of: [{range: Z}]}}, rules: [{preconditions: {slot_conditions: {q: {}}}, postconditions: {}}]}}")]
    [InlineData("imports: ['linkml:nothing']\nenums: {E: {inherits: [F]}}\ntypes: {T: {typeof: U}}\nslots: {s: {is_a: t, slot_uri: 'xy:z', structured_pattern: {syntax: '{x}', interpolated: true}}}")]
    public void P15_a_missing_import_is_one_error_and_no_name_that_may_come_from_it_is_another(string body) =>
        Assert.Equal("LML1010", Assert.Single(Schemas.LoadFiles(body).Diagnostics).Code);

    [Theory]
    [InlineData("clases: {C: {}}\nslots: {s: {range: C}}")]
    [InlineData("classes: 3\nslots: {s: {range: C}}")]
    [InlineData("slots: {s: {range: C}}\nclasses: {D: }\nclasses: {C: }")]
    public void P16_a_part_that_cannot_be_read_is_one_error(string body) => Assert.Single(Schemas.LoadFiles(body).Diagnostics);

    [Fact]
    public void A_part_of_one_class_that_cannot_be_read_leaves_other_names_undefined() =>
        Assert.Equal(["LML0002", "LML1020"], Schemas.LoadFiles("slots: {s: {range: X}}\nclasses: {C: {description: a, description: b}}").Diagnostics
            .Select(static d => d.Code).Order());

    [Fact]
    public void P16_every_class_and_enum_of_a_faulty_schema_is_in_its_model()
    {
        SchemaModel model = Schemas.Load("""
            classes: {A: {is_a: Nothing}, B: 3, C: {slots: [x]}, D: {mixin: perhaps}}
            enums: {E: {inherits: [Nothing]}, F: [a], C: }
            """).Model!;

        Assert.Equal(["A", "B", "C", "D"], model.Classes.Select(static c => c.Name));
        Assert.Equal(["E", "F", "C"], model.Enums.Select(static e => e.Name));
    }

    [Fact]
    public void P13_a_slot_whose_pattern_cannot_be_read_takes_any_text() =>
        Assert.Null(Schemas.Load("classes: {C: {attributes: {s: {pattern: '['}}}}").Model!.Classes[0].Slots[0].Find<Pattern>());

    [Theory]
    [InlineData("", false)]
    [InlineData("- a", false)]
    [InlineData("a: [", false)]
    [InlineData("a: b", true)]
    public void A_file_that_holds_no_schema_is_of_no_use(string text, bool isUsable) =>
        Assert.Equal(isUsable, Schemas.LoadText(text).IsUsable);
}
