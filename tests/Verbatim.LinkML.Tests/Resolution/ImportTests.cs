namespace Verbatim.LinkML.Tests.Resolution;

public sealed class ImportTests
{
    private const string Other = "classes: {Other: {}}";

    [Theory]
    [InlineData("imports: [other]", "other.yaml")]
    [InlineData("imports: other.yaml", "other.yaml")]
    [InlineData("imports: [./sub/other]", "sub/other.yaml")]
    [InlineData("imports: ['here:other']\nprefixes: {linkml: 'https://w3id.org/linkml/', here: sub/}", "sub/other.yaml")]
    public void P15_a_path_counts_from_the_importing_file(string imports, string path)
    {
        LoadedSchema schema = Schemas.LoadText($"id: https://example.org/a\nname: a\n{imports}\n",
            (path, $"id: https://example.org/b\nname: b\n{Other}\n"));

        Assert.Equal("Other", schema.Model!.Classes.Single().Name);
    }

    [Fact]
    public void P15_built_in_schemas_need_no_file() =>
        Assert.Equal(19, Schemas.Model("").Types.Count);

    [Theory]
    [InlineData("types")]
    [InlineData("extended_types")]
    [InlineData("extensions")]
    [InlineData("annotations")]
    [InlineData("mappings")]
    [InlineData("units")]
    [InlineData("array")]
    [InlineData("datasets")]
    [InlineData("meta")]
    [InlineData("validation")]
    public void P15_a_built_in_schema_has_nothing_to_complain_of(string name)
    {
        LoadedSchema schema = Schemas.LoadText($"id: https://example.org/a\nname: a\nimports: ['linkml:{name}']\n");

        Assert.Empty(schema.Diagnostics);
    }

    [Theory]
    [InlineData("linkml:types", "")]
    [InlineData("linkml:types", "linkml: https://w3id.org/linkml/")]
    [InlineData("linkml:types", "linkml: https://w3id.org/linkml")]
    [InlineData("linkml:types", "linkml: http://w3id.org/linkml/")]
    [InlineData("linkml:types", "linkml: https://w3id.org/linkml#")]
    [InlineData("lml:types", "lml: https://w3id.org/linkml/")]
    [InlineData("lml:types", "lml: http://w3id.org/linkml")]
    [InlineData("https://w3id.org/linkml/types", "")]
    [InlineData("http://w3id.org/linkml/types.yaml", "")]
    public void P15_LinkMLs_own_schemas_are_known_by_every_spelling_of_their_prefix(string import, string prefix)
    {
        LoadedSchema schema = Schemas.LoadText($"id: https://example.com/a\nname: a\nimports: ['{import}']\nprefixes: {{{prefix}}}\n");

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(19, schema.Model!.Types.Count);
    }

    [Theory]
    [InlineData("linkml: https://w3id.org/linkml", "linkml:Any")]
    [InlineData("lml: https://w3id.org/linkml", "lml:Any")]
    [InlineData("lml: http://w3id.org/linkml/", "lml:Any")]
    [InlineData("lml: https://example.com/linkml/", "https://w3id.org/linkml/Any")]
    public void P15_the_class_of_anything_is_known_by_every_spelling_of_its_URI(string prefix, string uri)
    {
        LoadedSchema schema = Schemas.LoadText(
            $"id: https://example.com/a\nname: a\nprefixes: {{{prefix}}}\nclasses: {{Any: {{class_uri: '{uri}'}}}}\n");

        Assert.True(schema.Model!.Class("Any").IsAny);
    }

    [Fact]
    public void P15_what_LinkML_does_not_have_says_what_it_has() =>
        Assert.StartsWith(
            "1,11 LML1010 cannot find the schema 'linkml:typs'; of LinkML's own there are annotations, ",
            Schemas.LoadFiles("imports: ['linkml:typs']").Findings().Single(), StringComparison.Ordinal);

    [Fact]
    public void P15_a_chain_of_ten_thousand_imports_is_followed_on_a_small_stack()
    {
        const int Length = 10_000;
        SourceText[] files = [.. Enumerable.Range(0, Length).Select(static i => SourceText.From(
            $"s{i}.yaml", $"id: https://example.com/s{i}\nname: s{i}\nimports: [s{(i + 1) % Length}]\nclasses: {{C{i}: {{}}}}\n"))];
        LoadedSchema? schema = null;

        Thread thread = new(() => schema = SchemaLoader.Load(files[0], new MemoryTextSource(files)), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal((Length, Length, 0), (schema!.Files.Count, schema.Model!.Classes.Count, schema.Diagnostics.Count));
        Assert.Equal($"C{Length - 1}", schema.Model.Classes[0].Name);
    }

    [Fact]
    public void P15_an_import_that_does_not_exist_is_an_error_at_its_place() =>
        Assert.Equal(
            ["1,11 LML1010 cannot find the schema 'nowhere', looked for as nowhere.yaml beside the importing schema"],
            Schemas.LoadFiles("imports: [nowhere]").Findings());

    [Fact]
    public void P15_nothing_is_fetched_from_a_network() =>
        Assert.Equal(
            ["1,11 LML1010 cannot find the schema 'ex:other'; schemas are never fetched from a network: import a file instead, "
                + "or say in an import map where it is"],
            Schemas.LoadFiles("imports: ['ex:other']").Findings());

    [Fact]
    public void P15_schemas_may_import_each_other()
    {
        LoadedSchema schema =
            Schemas.LoadFiles("imports: [other, schema]\nclasses: {C: {is_a: Other}}", ("other.yaml", "imports: [schema]\n" + Other));

        Assert.Equal(["Other", "C"], schema.Model!.Classes.Select(static c => c.Name));
    }

    [Fact]
    public void P15_the_same_element_twice_is_fine_where_both_are_alike()
    {
        LoadedSchema schema = Schemas.LoadFiles("imports: [other]\nslots: {s: {required: true, range: string}}",
            ("other.yaml", "slots: {s: {range: string, required: true}}"));

        Assert.DoesNotContain(schema.Diagnostics, static d => d.Code == "LML1011");
    }

    [Fact]
    public void P15_the_same_element_twice_is_an_error_that_names_both_places_where_they_differ() =>
        Assert.Equal(
            ["2,9 LML1011 slot 's' is defined differently in other.yaml(1,9)"],
            Schemas.LoadFiles("imports: [other]\nslots: {s: {}}", ("other.yaml", "slots: {s: {required: true}}")).Findings());

    [Fact]
    public void Files_are_the_root_and_then_its_imports()
    {
        LoadedSchema schema = Schemas.LoadFiles("imports: ['linkml:types', a, b]", ("a.yaml", "imports: [b]"), ("b.yaml", ""));

        Assert.Equal(["schema.yaml", "a.yaml", "b.yaml"], schema.Files.Select(static f => f.Path));
    }

    [Fact]
    public void An_error_in_an_imported_file_stands_in_that_file()
    {
        LoadedSchema schema = Schemas.LoadFiles("imports: [other]", ("other.yaml", "classes: {C: {isa: D}}"));

        Assert.Equal("other.yaml", schema.Diagnostics.Single().Location.Path);
    }

    [Theory]
    [InlineData("classes: {Study: {tree_root: true}}", "Study")]
    [InlineData("classes: {Study: {}}", "Container")]
    public void A_root_of_documents_that_is_imported_counts_where_the_schema_has_none(string own, string root)
    {
        const string Part = "id: https://example.com/core\nname: core\nclasses: {Container: {tree_root: true}}\n";

        SchemaModel model = Schemas.LoadText(
            $"id: https://example.com/a\nname: a\nimports: [core]\n{own}\n", ("core.yaml", Part)).Model!;

        Assert.Equal([root], model.Classes.Where(static c => c.TreeRoot).Select(static c => c.Name));
    }

    [Theory]
    [InlineData("classes: {A: {tree_root: true}, B: {tree_root: true}}", "classes: {C: {}}",
        "4,48 LML1055 'A' and 'B' are both the tree root; a document is taken for 'A' unless its class is named")]
    [InlineData("classes: {A: {}}", "classes: {B: {tree_root: true}, C: {tree_root: true}}",
        "3,48 LML1055 'B' and 'C' are both the tree root; a document is taken for 'B' unless its class is named")]
    [InlineData("classes: {A: {tree_root: true}}", "classes: {B: {tree_root: true}}", "")]
    public void Two_roots_of_documents_are_told_where_one_does_not_count_before_the_other(string own, string imported, string finding)
    {
        LoadedSchema schema = Schemas.LoadText(
            $"id: https://example.com/a\nname: a\nimports: [core]\n{own}\n",
            ("core.yaml", $"id: https://example.com/core\nname: core\n{imported}\n"));

        Assert.Equal(finding, string.Join('\n', schema.Findings()));
    }
}
