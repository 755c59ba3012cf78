namespace Verbatim.Emission.Tests;

public class EmbeddedSchemaTests
{
    private const string Shop = """
        id: https://example.org/shop
        name: shop
        imports: [linkml:types]
        classes:
          Product:
            attributes:
              id: {identifier: true}

        """;

    [Theory]
    [InlineData("# A comment.\n", "")]
    [InlineData("\n\n", "")]
    [InlineData("version: '1.0' # as a string\n", "version: \"1.0\"\n")]
    [InlineData("prefixes: {shop: 'https://example.org/'}\n", "prefixes:\n    shop: 'https://example.org/'\n")]
    public void A_comment_or_another_way_of_writing_changes_nothing(string one, string other) =>
        Assert.Equal(Embed(one + Shop), Embed(other + Shop));

    [Theory]
    [InlineData("plain words")]
    [InlineData("\"true\"")]
    [InlineData("\"1.50\"")]
    [InlineData("'a: b # c'")]
    [InlineData("'- x'")]
    [InlineData("\"tab\\there, line\\nbreak, \\\"quote\\\", \\\\, \\u00A0, \\u2028, \\uFEFF and 💡\"")]
    [InlineData("|\n  one\n\n  two\n")]
    [InlineData(">-\n  folded\n  into one\n")]
    [InlineData("''")]
    [InlineData("'~'")]
    [InlineData("^[a-z]{2}(-[A-Z]{2})?$")]
    public void A_description_is_read_back_as_it_was(string yaml)
    {
        LoadedSchema schema = Load(Shop + "description: " + yaml + "\n");

        Assert.Equal(schema.Model!.Description, Reload(schema).Description);
    }

    [Fact]
    public void An_imported_file_keeps_its_path_from_the_root()
    {
        SourceText root = SourceText.From("/house/shop/catalog.yaml", Shop.Replace("linkml:types", "linkml:types, parts/maker, ../core"));
        MemoryTextSource imports =
            new([SourceText.From("/house/shop/parts/maker.yaml", Named("maker")), SourceText.From("/house/core.yaml", Named("core"))]);

        EquatableArray<SchemaFile> files = EmbeddedSchema.Of(SchemaLoader.Load(root, imports));

        Assert.Equal(["../core.yaml", "catalog.yaml", "parts/maker.yaml"], files.Select(static f => f.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void P15_what_an_import_map_led_to_is_found_without_the_map()
    {
        SourceText root = SourceText.From("/house/shop/catalog.yaml", Shop.Replace("linkml:types", "'lab:maker', lab:core, plain, types"));
        MemoryTextSource imports = new(
        [
            SourceText.From("/house/vendor/maker.yaml", Named("maker")), SourceText.From("/house/vendor/core.yaml", Named("core")),
            SourceText.From("/house/shop/plain.yaml", Named("plain")),
        ]);

        LoadedSchema schema = SchemaLoader.Load(root, imports, SourceText.From(
            "/house/maps/map.yaml", "'lab:': ../vendor\ntypes: https://w3id.org/linkml/types\n"));

        Assert.Empty(schema.Diagnostics);
        Assert.Equal(schema.Model, Reload(schema));
        Assert.Equal(4, schema.Files.Count);
    }

    [Fact]
    public void Every_schema_of_the_conformance_suite_is_read_back_as_it_was()
    {
        string folder = SharedFolder.Find("linkml/compliance/schemas");
        string[] paths = Directory.GetFiles(folder, "schema.yaml", SearchOption.AllDirectories);

        Assert.DoesNotContain(paths, static path => !IsReadBack(path));
    }

    [Fact]
    public void Every_public_schema_is_read_back_as_it_was()
    {
        string folder = SharedFolder.Find("linkml/schemas");
        string[] paths = [.. Directory.GetDirectories(folder, "schema", SearchOption.AllDirectories)
            .SelectMany(static schemas => Directory.GetFiles(schemas, "*.yaml", SearchOption.AllDirectories))];

        Assert.DoesNotContain(paths, static path => !IsReadBack(path));
    }

    private static bool IsReadBack(string path)
    {
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        return schema.Model is null || schema.Model == Reload(schema);
    }

    private static EquatableArray<SchemaFile> Embed(string yaml) => EmbeddedSchema.Of(Load(yaml));

    private static LoadedSchema Load(string yaml) => SchemaLoader.Load(SourceText.From("/shop/shop.yaml", yaml), new MemoryTextSource([]));

    private static SchemaModel Reload(LoadedSchema schema)
    {
        SourceText[] files = [.. EmbeddedSchema.Of(schema).Select(static file => SourceText.From(file.Path, file.Text))];
        return SchemaLoader.Load(files[0], new MemoryTextSource(files)).Model!;
    }

    private static string Named(string name) => $"id: https://example.org/{name}\nname: {name}\nimports: [linkml:types]\n";
}
