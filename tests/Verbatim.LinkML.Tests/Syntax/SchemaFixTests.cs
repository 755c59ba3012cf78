namespace Verbatim.LinkML.Tests.Syntax;

public sealed class SchemaFixTests
{
    [Theory]
    [InlineData("slots: {a: {Required: true}}", "Change to 'required'", true, "slots: {a: {required: true}}")]
    [InlineData("slots: {a: {requird: true}}", "Change to 'required'", false, "slots: {a: {required: true}}")]
    [InlineData("classes: {C: {is_a: 'Parnt'}, Parent: {}}", "Change to 'Parent'", false, "classes: {C: {is_a: 'Parent'}, Parent: {}}")]
    [InlineData("slots: {a: {range: String}}", "Change to 'string'", true, "slots: {a: {range: string}}")]
    [InlineData("slots: {a: {range: intger}}", "Change to 'integer'", false, "slots: {a: {range: integer}}")]
    [InlineData("slots: {a: {range: \"Colr\"}}\nenums: {Color: {}}", "Change to 'Color'", false,
        "slots: {a: {range: \"Color\"}}\nenums: {Color: {}}")]
    [InlineData("classes: {C: {slots: [nam]}}\nslots: {name: {}}", "Change to 'name'", false,
        "classes: {C: {slots: [name]}}\nslots: {name: {}}")]
    [InlineData("classes: {C: {class_uri: \"exx:C\"}}", "Change to 'ex'", false, "classes: {C: {class_uri: \"ex:C\"}}")]
    [InlineData(
        "settings: {letters: '[a-z]+'}\nslots: {a: {structured_pattern: {syntax: '{leters}x', interpolated: true}}}\nclasses: {C: {slots: [a]}}", "Change to 'letters'", false,
        "settings: {letters: '[a-z]+'}\nslots: {a: {structured_pattern: {syntax: '{letters}x', interpolated: true}}}\nclasses: {C: {slots: [a]}}")]
    public void A_finding_in_a_schema_carries_what_fixes_it(string before, string title, bool isCertain, string after) =>
        Assert.Equal((title, isCertain, after), First(Schemas.Load(before), before));

    [Theory]
    [InlineData("slots:\n  a:\n    zzz: 1 # gone\n    required: true\n", "slots:\n  a:\n    required: true\n")]
    [InlineData("slots: {a: {zzz: 1, required: true}}", "slots: {a: {required: true}}")]
    [InlineData("slots: {a: {zzz: 1}}", "slots: {a: {}}")]
    public void An_unknown_key_can_be_removed(string before, string after) =>
        Assert.Equal(("Remove 'zzz'", false, after), First(Schemas.Load(before), before));

    [Theory]
    [InlineData("name: test\n", "Add 'id'", "id:\nname: test\n")]
    [InlineData("# a schema\nid: https://example.org/test\nimports: [linkml:types]\n", "Add 'name'",
        "# a schema\nid: https://example.org/test\nname:\nimports: [linkml:types]\n")]
    public void A_key_that_a_schema_must_have_can_be_added(string before, string title, string after) =>
        Assert.Equal((title, false, after), First(Schemas.LoadText(before), before));

    private static (string Title, bool IsCertain, string After) First(LoadedSchema schema, string written)
    {
        TextFix fix = schema.Diagnostics.First(static d => !d.Fixes.IsEmpty).Fixes[0];
        return (fix.Title, fix.IsCertain, TextFixes.Apply(SourceText.From("schema.yaml", written), fix.Edits));
    }
}
