namespace Verbatim.LinkML.Tests.Resolution;

/// <summary>The same element in two files: alike, described differently, or asking different things (P15).</summary>
public sealed class TwiceDefinedTests
{
    private const string Nothing = "";
    private const string Warning = "LML1043";
    private const string Error = "LML1011";

    [Theory]
    [InlineData("slots: {s: {range: string, required: true}}", "slots: {s: {required: true, range: string}}", Nothing)]
    [InlineData("slots: {s: }", "slots: {s: {}}", Nothing)]
    [InlineData("slots: {s: {range: }}", "slots: {s: {}}", Nothing)]
    [InlineData("slots: {s: {description: a}}", "slots: {s: {description: b}}", Warning)]
    [InlineData("slots: {s: {title: a, notes: [x], rank: 1, source: 'ex:a'}}", "slots: {s: }", Warning)]
    [InlineData("slots: {s: {exact_mappings: ['ex:a'], examples: [{value: a}], in_subset: [], todos: [x]}}", "slots: {s: {see_also: ['ex:a']}}", Warning)]
    [InlineData("slots: {s: {domain: A}}", "slots: {s: {domain: B}}", Warning)]
    [InlineData("slots: {s: {deprecated: since 2}}", "slots: {s: }", Warning)]
    [InlineData("slots: {s: {annotations: {x: 1}}}", "slots: {s: {annotations: {x: 2}}}", Warning)]
    [InlineData("slots: {s: {annotations: {csharp_name: A}}}", "slots: {s: {annotations: {csharp_name: B}}}", Error)]
    [InlineData("slots: {s: {required: true}}", "slots: {s: }", Error)]
    [InlineData("slots: {s: {slot_uri: 'ex:a'}}", "slots: {s: {slot_uri: 'ex:b'}}", Error)]
    [InlineData("slots: {s: {alias: a}}", "slots: {s: {alias: b}}", Error)]
    [InlineData("slots: {s: {any_of: [{pattern: a, description: x}]}}", "slots: {s: {any_of: [{pattern: a, description: y}]}}", Warning)]
    [InlineData("slots: {s: {any_of: [{pattern: a}]}}", "slots: {s: {any_of: [{pattern: b}]}}", Error)]
    [InlineData("classes: {C: {attributes: {a: {title: x}}}}", "classes: {C: {attributes: {a: {title: y}}}}", Warning)]
    [InlineData("classes: {C: {attributes: {title: {}}}}", "classes: {C: {attributes: {notes: {}}}}", Error)]
    [InlineData("classes: {C: {attributes: {title: {}}}}", "classes: {C: }", Error)]
    [InlineData("classes: {C: {alias: x}}", "classes: {C: {alias: y}}", Warning)]
    [InlineData("classes: {C: {rules: [{title: x, postconditions: {}}]}}", "classes: {C: {rules: [{title: y, postconditions: {}}]}}", Warning)]
    [InlineData("classes: {C: {rules: [{deactivated: true}]}}", "classes: {C: {rules: [{}]}}", Error)]
    [InlineData("enums: {E: {permissible_values: {a: {description: x}}}}", "enums: {E: {permissible_values: {a: {title: x}}}}", Warning)]
    [InlineData("enums: {E: {permissible_values: {a: {meaning: 'ex:x'}}}}", "enums: {E: {permissible_values: {a: }}}", Error)]
    [InlineData("enums: {E: {permissible_values: {a: , title: }}}", "enums: {E: {permissible_values: {a: }}}", Error)]
    [InlineData("types: {T: {base: str, comments: [a]}}", "types: {T: {base: str}}", Warning)]
    [InlineData("types: {T: {base: str}}", "types: {T: {base: int}}", Error)]
    public void P15_what_only_describes_may_differ(string one, string other, string code)
    {
        LoadedSchema schema = Schemas.LoadFiles($"imports: [other]\n{one}", ("other.yaml", other));

        Assert.Equal(code, string.Concat(schema.Diagnostics.Select(static d => d.Code).Where(static c => c is Warning or Error)));
        Assert.True(schema.IsUsable);
    }

    [Fact]
    public void P15_the_warning_names_both_places() =>
        Assert.Equal(
            ["2,9 LML1043 slot 's' is described differently in other.yaml(1,9); what is said here counts, and both ask the same"],
            Schemas.LoadFiles("imports: [other]\nslots: {s: {title: a}}", ("other.yaml", "slots: {s: {title: b}}")).Findings());

    [Theory]
    [InlineData("{tree_root: true, title: a}", "{title: b}")]
    [InlineData("{title: a}", "{tree_root: true, title: b}")]
    public void P15_a_class_that_either_calls_the_root_of_documents_is_it(string one, string other)
    {
        LoadedSchema schema = Schemas.LoadFiles($"imports: [other]\nclasses: {{C: {one}}}", ("other.yaml", $"classes: {{C: {other}}}"));

        Assert.True(schema.Model!.Class("C").TreeRoot);
    }

    [Fact]
    public void P15_of_two_that_describe_differently_the_importing_file_counts() =>
        Assert.Equal("a", Schemas.LoadFiles("imports: [other]\nclasses: {C: {description: a}}", ("other.yaml", "classes: {C: {description: b}}"))
            .Model!.Class("C").Description);

    [Fact]
    public void P15_of_two_that_ask_different_things_the_first_counts()
    {
        LoadedSchema schema = Schemas.LoadFiles("imports: [other]\nclasses: {C: {slots: [s]}}\nslots: {s: {}}", ("other.yaml", "slots: {s: {required: true}}"));

        Assert.True(schema.Model!.Slot("C", "s").Required);
    }

    [Fact]
    public void P15_attributes_of_two_classes_with_one_name_are_two_elements()
    {
        SchemaModel model = Schemas.Model("classes: {A: {attributes: {x: {required: true}}}, B: {attributes: {x: {range: integer}}}}");

        Assert.Equal((true, "integer"), (model.Slot("A", "x").Required, model.Slot("B", "x").Range!.Name));
    }
}
