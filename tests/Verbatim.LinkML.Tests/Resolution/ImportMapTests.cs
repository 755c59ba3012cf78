namespace Verbatim.LinkML.Tests.Resolution;

public sealed class ImportMapTests
{
    private const string Part = "id: https://example.com/part\nname: part\nclasses: {P: {}}\n";

    [Theory]
    [InlineData("'lab:part'", "{'lab:part': vendor/part}", "vendor/part.yaml")]
    [InlineData("'lab:part'", "{'lab:part': vendor/part.yaml}", "vendor/part.yaml")]
    [InlineData("'lab:part'", "{'lab:': vendor/}", "vendor/part.yaml")]
    [InlineData("'lab:part'", "{'lab:': vendor}", "vendor/part.yaml")]
    [InlineData("'lab:part'", "{'lab:': vendor/lab-}", "vendor/lab-part.yaml")]
    [InlineData("'lab:part'", "{lab: vendor/}", "vendor/part.yaml")]
    [InlineData("'lab:part'", "{'https://example.com/lab/part': vendor/part}", "vendor/part.yaml")]
    [InlineData("'https://example.com/elsewhere'", "{'https://example.com/elsewhere': ../part}", "part.yaml")]
    [InlineData("part", "{part: other/part}", "other/part.yaml")]
    [InlineData("'lab:part'", "{'lab:part': other/part, 'lab:': vendor/}", "other/part.yaml")]
    public void P15_an_import_map_says_where_imports_lead(string import, string map, string path)
    {
        string at = DocumentPath.Resolve("maps/map.yaml", path.StartsWith("part", StringComparison.Ordinal) ? "../" + path : path);
        LoadedSchema schema = Load(import, map, (at, Part));

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(at, Assert.Single(schema.Mapped).Path);
    }

    [Fact]
    public void P15_an_import_map_may_lead_to_a_built_in_schema() =>
        Assert.Equal(19, Load("'lab:part'", "{'lab:': 'http://w3id.org/linkml/', 'lab:part': 'https://w3id.org/linkml/types'}").Model!.Types.Count);

    [Fact]
    public void P15_what_an_import_map_does_not_name_is_found_as_without_it() =>
        Assert.Empty(Load("part", "{'lab:': vendor/}", ("part.yaml", Part)).Diagnostics);

    [Fact]
    public void P15_what_an_import_map_names_and_is_not_there_says_what_was_tried() =>
        Assert.Equal(
            ["3,11 LML1010 cannot find the schema 'lab:part', looked for as vendor/part.yaml and vendorpart.yaml from maps/map.yaml"],
            Load("'lab:part'", "{'lab:': vendor}").Findings());

    [Theory]
    [InlineData("- a", "1,1 LML1012 an import map is a mapping from imports, or from prefixes, to paths; here is a list")]
    [InlineData("a: [b]", "1,4 LML1012 an import map is a mapping from imports, or from prefixes, to paths; here is a list")]
    public void A_map_that_is_none_is_an_error_in_the_map(string map, string finding)
    {
        LoadedSchema schema = Load("part", map, ("part.yaml", Part));

        Assert.Equal([finding], schema.Findings());
        Assert.Equal("maps/map.yaml", schema.Diagnostics.Single().Location.Path);
    }

    private static LoadedSchema Load(string import, string map, params (string Path, string Text)[] files) => SchemaLoader.Load(
        SourceText.From("schema.yaml",
            $"id: https://example.com/a\nname: a\nimports: [{import}]\nprefixes: {{lab: 'https://example.com/lab/'}}\n"),
        new MemoryTextSource(files.Select(static file => SourceText.From(file.Path, file.Text))),
        SourceText.From("maps/map.yaml", map));
}
