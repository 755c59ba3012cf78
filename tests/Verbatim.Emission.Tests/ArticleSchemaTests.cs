using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

public class ArticleSchemaTests
{
    private static readonly Lazy<GeneratedSchema> Generated = new(Load);

    [Fact]
    public void The_code_for_the_articles_has_no_warning() =>
        Assert.Empty(Compiler.Complaints(Compiler.Compile(Generated.Value.Files)));

    [Fact]
    public void A_class_of_ten_slots_needs_no_more_than_150_lines()
    {
        GeneratedFile article = Assert.Single(Generated.Value.Files, static f => f.HintName == "Section.g.cs");
        Assert.InRange(article.Text.Count(static c => c == '\n'), 1, 150);
    }

    [Fact]
    public void All_rules_of_the_articles_are_compiled() =>
        Assert.DoesNotContain(Generated.Value.Files, static f => f.Text.Contains("isWhole: false", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_that_is_valid_reads_back_as_it_was_written(string path, string className)
    {
        SourceText document = SourceText.FromBytes(path, File.ReadAllBytes(path));
        DocumentTree tree = DocumentParser.Parse(document);
        ValidationResult expected = new DocumentValidator(Generated.Value.Schema.Model!, new FolderTexts()).Validate(tree, className);

        GeneratedRead read = Generated.Value.Read(className, document, new FolderTexts())!;

        Assert.Equal([.. tree.Diagnostics, .. expected.Diagnostics], read.Diagnostics);
        Assert.Equal(!read.IsValid || tree.Diagnostics.Count + expected.Diagnostics.Count > 0, read.IsInterpreted);
        if (read.Value is null)
            return;
        string yaml = read.Value.ToYaml();
        Assert.Equal(read.Value, Generated.Value.Read(className, SourceText.From(path, yaml), new FolderTexts())!.Value);
        Assert.Equal(read.Value,
            Generated.Value.Read(className, SourceText.From(path + ".json", read.Value.ToJson()), new FolderTexts())!.Value);
    }

    public static TheoryData<string, string> Seeds()
    {
        TheoryData<string, string> seeds = [];
        foreach (string path in Directory.EnumerateFiles(RepositoryFolder.PathOf("seeds"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
            seeds.Add(path, path.Contains(".article.", StringComparison.Ordinal) ? "Article" : "Knowledge");
        return seeds;
    }

    [Theory]
    [InlineData("points", null)]
    [InlineData("items", "CS1061")]
    public void A_slot_that_is_renamed_breaks_the_code_that_uses_it(string name, string? error)
    {
        SourceText[] files = [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("schema"), "*.yaml")
            .Select(f => SourceText.From(f, File.ReadAllText(f).Replace("  points:", $"  {name}:", StringComparison.Ordinal)
                .Replace("      - points", $"      - {name}", StringComparison.Ordinal)))];
        LoadedSchema schema =
            SchemaLoader.Load(files.Single(static f => Path.GetFileName(f.Path) == "articles.yaml"), new MemoryTextSource(files));
        EquatableArray<GeneratedFile> generated =
            CSharpEmitter.Emit(schema.Model!, new CSharpOptions("Renamed", EmbeddedSchema.Of(schema)));

        CSharpCompilation compilation =
            Compiler.Compile(generated, "internal static class Uses { static int Count(Renamed.ProposalVersion v) => v.Points.Count; }");

        Assert.Equal(error, compilation.GetDiagnostics()
            .FirstOrDefault(static d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)?.Id);
    }

    private static GeneratedSchema Load()
    {
        string path = RepositoryFolder.PathOf("schema", "articles.yaml");
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        Assert.True(schema.IsValid, string.Join('\n', schema.Diagnostics));
        return GeneratedSchema.Load(schema);
    }
}
