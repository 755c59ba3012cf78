using Verbatim.Editors.Tests.Judging;
using Verbatim.Editors.Tests.Serving;

namespace Verbatim.Editors.Tests.Language;

/// <summary>The JSON Schema of the schema language: it knows what the reader of schemas knows, and accepts what it accepts.</summary>
public sealed class SchemaLanguageTests(Editor editor) : IClassFixture<Editor>
{
    [Fact]
    public void Its_keys_are_those_that_the_reader_knows_with_those_marked_that_are_not_enforced()
    {
        Assert.Empty(LanguageKeys.OfReader().Except(LanguageKeys.OfJsonSchema()));
        Assert.Empty(LanguageKeys.OfJsonSchema().Except(LanguageKeys.OfReader()));
    }

    [Fact]
    public void Every_schema_of_this_repository_is_valid_and_names_it_on_its_first_line()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("schema"), "*.yaml").Order(StringComparer.Ordinal)];

        Assert.All(files, static file =>
        {
            string first = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first.Split('=')[1])), first);
        });
        Assert.Empty(Refused(files));
    }

    [Fact]
    public void Every_public_schema_that_the_reader_accepts_is_valid()
    {
        string? folder = RepositoryFolder.Shared("linkml");
        Assert.SkipWhen(folder is null, RepositoryFolder.Lacks("linkml"));
        string[] files = [.. Directory.EnumerateFiles(folder!, "*.yaml", SearchOption.AllDirectories).Where(IsSchema).Where(IsAccepted)
            .Order(StringComparer.Ordinal)];

        Assert.True(files.Length > 300, $"{files.Length} schemas were found");
        Assert.Empty(Refused(files));
    }

    [Fact]
    public async Task A_key_of_the_language_is_completed_and_described()
    {
        OpenDocument schema = await OpenAsync("id: https://example.org/a\nname: a\nclasses:\n  C:\n    tree‸\n");

        Offer offer = Assert.Single(await schema.OffersAsync(), static offer => offer.Label == "tree_root");

        Assert.Contains("Whether a document is one object of this class.", offer.Documentation);
    }

    [Fact]
    public async Task A_built_in_type_is_completed()
    {
        OpenDocument schema = await OpenAsync("id: https://example.org/a\nname: a\nslots:\n  s:\n    range: ‸\n");

        Assert.Contains(await schema.OffersAsync(), static offer => offer is { Label: "uriorcurie", Documentation: "A URI or a CURIE." });
    }

    [Fact]
    public async Task A_key_is_explained()
    {
        OpenDocument schema =
            await OpenAsync("id: https://example.org/a\nname: a\nclasses:\n  C:\n    attributes:\n      s:\n        multi‸valued: true\n");

        Assert.Contains("Whether there may be several values.", await schema.ExplanationAsync());
    }

    [Theory]
    [InlineData("classes:\n  C:\n    atributes:\n      s:\n", 6, 5, 14)]
    [InlineData("slots:\n  s:\n    value_presence: MAYBE\n", 6, 21, 26)]
    [InlineData("slots:\n  s:\n    required: sometimes\n", 6, 15, 24)]
    public async Task A_mistake_in_a_schema_is_flagged_at_its_place(string text, int line, int column, int end)
    {
        OpenDocument schema = await OpenAsync("id: https://example.org/a\nname: a\n" + text);

        Finding finding = Assert.Single(schema.Findings);

        Assert.Equal((line, column, end), (finding.Line, finding.Column, finding.EndColumn));
    }

    private Task<OpenDocument> OpenAsync(string text)
    {
        editor.Write("language", [LanguageKeys.File]);
        return editor.OpenAsync("language/linkml.schema.json", text);
    }

    private static IEnumerable<string> Refused(string[] files)
    {
        JudgedGroup group = new([LanguageKeys.File],
            [.. files.Select(static file => new JudgedCase(LanguageKeys.File.HintName, File.ReadAllText(file), IsYaml: true))]);
        return files.Zip(Judge.Ask([group])[0]).Where(static pair => pair.Second.Valid != true)
            .Select(static pair => $"{pair.First}: {string.Join("; ", pair.Second.Errors.Take(5))}");
    }

    // Files of data stand beside them; a schema has an id and a name at least.
    private static bool IsSchema(string file)
    {
        DocumentTree tree = DocumentParser.Parse(SourceText.FromBytes(file, File.ReadAllBytes(file)));
        return tree.Root is MappingNode root && root["id"] is not null && root["name"] is not null
            && new[] { "classes", "slots", "enums", "types", "imports", "prefixes" }.Any(key => root[key] is not null);
    }

    private static bool IsAccepted(string file)
    {
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(file, File.ReadAllBytes(file)), new FolderTexts());
        return schema.IsValid;
    }
}
