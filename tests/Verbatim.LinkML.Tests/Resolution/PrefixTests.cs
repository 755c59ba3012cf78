namespace Verbatim.LinkML.Tests.Resolution;

public sealed class PrefixTests
{
    private const string Importer = "id: https://example.com/a\nname: a\nimports: [part]\n";
    private const string Part = "id: https://example.com/part\nname: part\n";

    [Theory]
    [InlineData("prefixes: {x: 'https://example.com/x/'}", "", "classes: {C: {class_uri: 'x:C'}}", "https://example.com/x/C")]
    [InlineData("", "prefixes: {x: 'https://example.com/y/'}", "classes: {C: {class_uri: 'x:C'}}", "https://example.com/y/C")]
    [InlineData("prefixes: {x: 'https://example.com/x/'}", "prefixes: {x: 'https://example.com/y/'}", "classes: {C: {class_uri: 'x:C'}}",
        "https://example.com/y/C")]
    [InlineData("prefixes: {x: 'https://example.com/x/'}", "", "default_prefix: x\nclasses: {C: {}}", "https://example.com/x/C")]
    [InlineData("", "", "classes: {C: {class_uri: 'rdf:C'}}", "http://www.w3.org/1999/02/22-rdf-syntax-ns#C")]
    public void P9_a_file_may_lean_on_the_prefixes_of_others(string importer, string own, string part, string uri)
    {
        SchemaModel model = Schemas.LoadText($"{Importer}{importer}\n", ("part.yaml", $"{Part}{own}\n{part}\n")).Model!;

        Assert.Equal(uri, model.Class("C").Uri);
    }

    [Theory]
    [InlineData("classes: {C: {class_uri: 'x:C'}}", "3,26 LML1024 'x:C' uses a prefix that is not declared under 'prefixes' here; that of schema.yaml(4,12) counts")]
    [InlineData("default_prefix: x", "3,17 LML1024 'x' uses a prefix that is not declared under 'prefixes' here; that of schema.yaml(4,12) counts")]
    public void P9_a_file_that_leans_on_the_prefix_of_another_is_warned(string part, string finding)
    {
        LoadedSchema schema = Schemas.LoadText($"{Importer}prefixes: {{x: 'https://example.com/x/'}}\n", ("part.yaml", $"{Part}{part}\n"));

        Assert.Equal([finding], schema.Findings());
        Assert.True(schema.IsValid);
        Assert.Equal("part.yaml", schema.Diagnostics.Single().Location.Path);
    }

    [Theory]
    [InlineData("slots: {s: {slot_uri: foo bar}}", "4,23 LML1056 'foo bar' is neither a URI nor a CURIE such as schema:name")]
    [InlineData("slots: {s: {slot_uri: foo}}", "4,23 LML1056 'foo' is neither a URI nor a CURIE such as schema:name")]
    [InlineData("slots: {s: {exact_mappings: [foo]}}", "4,30 LML1056 'foo' is neither a URI nor a CURIE such as schema:name")]
    [InlineData("slots: {s: {exact_mappings: ['y:1', 'y:2', 'x:1', 'http://e.org/1']}}",
        "4,30 LML1024 'y:1' uses a prefix that is not declared under 'prefixes'")]
    [InlineData("enums: {E: {permissible_values: {a: {meaning: 'y:1'}, b: {meaning: 'xy:1'}, c: {meaning: 'y:3'}}}}",
        "4,47 LML1024 'y:1' uses a prefix that is not declared under 'prefixes'\n"
        + "4,68 LML1024 'xy:1' uses a prefix that is not declared under 'prefixes'; did you mean 'x'?")]
    [InlineData("classes: {C: {id_prefixes: [y, x]}}", "4,29 LML1024 'y' uses a prefix that is not declared under 'prefixes'")]
    public void A_prefix_that_nothing_declares_is_told_once_wherever_it_stands(string body, string finding) =>
        Assert.Equal(finding, string.Join('\n', Schemas.LoadText(
            $"id: https://example.com/a\nname: a\nprefixes: {{x: 'https://example.com/x/'}}\n{body}\n").Findings()));

    [Theory]
    [InlineData("http://schema.org/", "")]
    [InlineData("https://schema.org/",
        "3,12 LML1057 the prefix 'x' stands for https://schema.org/ here and for http://schema.org/ in schema.yaml; each holds in its own file")]
    public void P9_a_prefix_that_means_two_things_is_told(string imported, string finding) =>
        Assert.Equal(finding, string.Join('\n', Schemas.LoadText(
            $"{Importer}prefixes: {{x: 'http://schema.org/'}}\n", ("part.yaml", $"{Part}prefixes: {{x: '{imported}'}}\n")).Findings()));

    [Fact]
    public void P9_a_designator_may_have_the_prefix_of_the_importing_file()
    {
        const string Root = Importer + "prefixes: {x: 'https://example.com/x/'}\n";
        const string Things = "types: {t: {base: URIorCURIE, uri: 'xsd:anyURI'}}\n"
            + "classes: {Thing: {abstract: true, attributes: {type: {range: t, designates_type: true}}}, Sub: {is_a: Thing, class_uri: 'x:Sub'}}";
        SchemaModel model = Schemas.LoadText(Root, ("part.yaml", $"{Part}{Things}\n")).Model!;

        DocumentTree document = DocumentParser.Parse(SourceText.From("d.yaml", "type: x:Sub\n"));

        Assert.Empty(new DocumentValidator(model).Validate(document, "Thing").Diagnostics);
    }
}
