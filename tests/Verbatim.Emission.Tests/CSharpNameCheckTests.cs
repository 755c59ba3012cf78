namespace Verbatim.Emission.Tests;

public class CSharpNameCheckTests
{
    [Theory]
    [InlineData("classes: {news item: {}, news-item: {}}",
        "1,26 class 'news-item' is named NewsMinusItem in C#, since class 'news item' is named NewsItem; an annotation csharp_name gives it another")]
    [InlineData("classes: {State: {}}\nenums: {state: {permissible_values: {a: }}}",
        "2,9 enum 'state' is named StateEnum in C#, since class 'State' is named State; an annotation csharp_name gives it another")]
    [InlineData("enums: {E: {permissible_values: {on sale: , on-sale: }}}",
        "1,45 value 'on-sale' is named OnMinusSale in C#, since value 'on sale' is named OnSale; an annotation csharp_name gives it another")]
    [InlineData("classes: {C: {attributes: {full name: , full.name: }}, D: {is_a: C}}",
        "1,41 slot 'full.name' is named FullDotName in C#, since slot 'full name' is named FullName; an annotation csharp_name gives it another")]
    [InlineData("slots: {full name: , full.name: }\nclasses: {C: {slots: [full name, full.name]}}",
        "1,22 slot 'full.name' is named FullDotName in C#, since slot 'full name' is named FullName; an annotation csharp_name gives it another")]
    [InlineData("classes:\n  - {name: a b}\n  - {name: a-b}",
        "3,12 class 'a-b' is named AMinusB in C#, since class 'a b' is named AB; an annotation csharp_name gives it another")]
    public void P10_two_names_that_become_one_in_CSharp_are_a_warning_at_the_second(string schema, string expected) =>
        Assert.Equal([expected], Findings(schema));

    [Theory]
    [InlineData("classes: {Person: {attributes: {person: , read: }}}")]
    [InlineData("classes: {news item: {}, news-item: {annotations: {csharp_name: Other}}}")]
    [InlineData("classes: {String: {}, A: {attributes: {x: }}, B: {attributes: {x: }}}")]
    public void P10_a_name_that_no_other_element_has_is_no_warning(string schema) => Assert.Empty(Findings(schema));

    private static string[] Findings(string schema)
    {
        SourceText text = SourceText.From("schema.yaml",
            schema + "\nid: https://example.org/test\nname: test\nimports: linkml:types\nprefixes: {linkml: 'https://w3id.org/linkml/'}\n");
        LoadedSchema loaded = SchemaLoader.Load(text, new MemoryTextSource([]));
        Assert.True(loaded.IsValid, string.Join('\n', loaded.Diagnostics));
        return [.. CSharpNameCheck.Find(loaded).Select(static d => $"{d.Location.LineSpan.Start} {d.Message}")];
    }
}
