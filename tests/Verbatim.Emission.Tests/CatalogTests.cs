using System.Text.Json.Nodes;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

public class CatalogTests
{
    private const int Mutations = 4000;

    private static readonly Lazy<GeneratedSchema> Catalog =
        new(static () => GeneratedSchema.Of(File.ReadAllText(Sample.PathOf("catalog.yaml"))));

    [Fact]
    public void The_code_is_as_approved() => Approved.Compare(Catalog.Value.Files);

    [Fact]
    public void The_code_has_no_warning() => Assert.Empty(Compiler.Complaints(Compiler.Compile(Catalog.Value.Files)));

    [Fact]
    public void The_same_schema_gives_the_same_code() =>
        Assert.Equal(Catalog.Value.Files,
            CSharpEmitter.Emit(Catalog.Value.Schema.Model!, new CSharpOptions("Generated", EmbeddedSchema.Of(Catalog.Value.Schema))));

    [Theory]
    [InlineData("System.Reflection")]
    [InlineData("typeof(")]
    [InlineData("dynamic ")]
    [InlineData("Activator")]
    public void The_code_uses_no_reflection(string trace) =>
        Assert.DoesNotContain(Catalog.Value.Files, f => f.Text.Contains(trace, StringComparison.Ordinal));

    [Fact]
    public void A_valid_document_needs_no_interpreter()
    {
        GeneratedRead read = Read(Document(), "catalog.yaml");

        Assert.True(read is { IsValid: true, IsInterpreted: false }, string.Join('\n', read.Diagnostics));
    }

    [Theory]
    [InlineData("written.yaml")]
    [InlineData("written.json")]
    public void What_was_written_reads_back_as_the_same_value(string path)
    {
        IRecord value = Read(Document(), "catalog.yaml").Value!;

        string written = path.EndsWith("json", StringComparison.Ordinal) ? value.ToJson() : value.ToYaml();

        Assert.Equal(value, Read(written, path).Value);
    }

    [Theory]
    [InlineData("price: 12.50")]
    [InlineData("added: 2025-11-20T09:30:00.1234567+01:00")]
    [InlineData("added: 2025-11-20T23:30:00-14:00")]
    [InlineData("name: '1.50'")]
    [InlineData("weight: 0.1")]
    public void P18_digits_offsets_and_texts_are_written_as_they_were_read(string line)
    {
        string[] others = [.. new[] { "name: A", "price: 1", "state: on-sale" }.Where(other => other.Split(':')[0] != line.Split(':')[0])];

        GeneratedRead read = Read($"title: T\nproducts:\n  AA-001:\n    {string.Join("\n    ", [.. others, line])}\n", "read.yaml");

        Assert.Contains($"    {line}\n", read.Value!.ToYaml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read.yaml", "title: T\nproducts:\n  AA-001: {name: A, state: on-sale, price: 1.25e1}\n")]
    [InlineData("read.json", """{"title": "T", "products": {"AA-001": {"name": "A", "state": "on-sale", "price": 1.25e1}}}""")]
    public void P14_compiled_code_reads_a_decimal_with_an_exponent_too(string path, string document)
    {
        GeneratedRead read = Read(document, path);

        Assert.False(read.IsInterpreted);
        Assert.Contains("price: 12.5\n", read.Value!.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Written_YAML_is_as_approved() => Approved.Compare("catalog.written.yaml", Read(Document(), "catalog.yaml").Value!.ToYaml());

    [Fact]
    public void A_valid_value_is_validated_without_an_allocation()
    {
        IRecord value = Read(Document(), "catalog.yaml").Value!;
        Assert.True(value.IsValid());

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isValid = value.IsValid();

        Assert.True(isValid);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Anchors_aliases_and_merge_keys_are_read_too()
    {
        const string Text = """
            title: T
            products:
              AA-001: &first {name: A, price: 1, state: on-sale}
              AA-002:
                <<: *first
                name: B
            """;

        GeneratedRead read = Read(Text, "anchors.yaml");

        Assert.True(read is { IsValid: true, IsInterpreted: false }, string.Join('\n', read.Diagnostics));
    }

    [Fact]
    public void A_number_with_more_digits_than_usual_is_read_too()
    {
        string text = "title: T\nproducts:\n  AA-001: {name: A, price: 1, state: on-sale, weight: 0." + new string('3', 100) + "}\n";

        Assert.True(Read(text, "long.yaml") is { IsValid: true, IsInterpreted: false });
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void Compiled_and_interpreted_agree_on_mutations_of_a_document(string format)
    {
        JsonNode original = JsonNode.Parse(Read(Document(), "catalog.yaml").Value!.ToJson())!;
        DocumentValidator validator = new(Catalog.Value.Schema.Model!);
        Mutation mutation = new(seed: 20251120);
        List<string> misses = [];
        int valid = 0;
        for (int i = 0; i < Mutations; i++)
        {
            SourceText document = SourceText.From("mutated." + format, mutation.Of(original));
            DocumentTree tree = DocumentParser.Parse(document);
            bool expected = tree.Root is not null && tree.Diagnostics.IsEmpty && validator.Validate(tree, "Catalog").IsValid;
            GeneratedRead read = Catalog.Value.Read("Catalog", document)!;
            valid += expected ? 1 : 0;
            if (read.IsValid != expected || (expected && read.IsInterpreted) || read.Diagnostics.Any(static d => d.Code == "LML2900"))
                misses.Add($"interpreted {expected}, compiled {read.IsValid}, handed over {read.IsInterpreted} {string.Join("; ", read.Diagnostics)}\n{document.Text}");
        }

        Assert.True(misses.Count == 0, $"{misses.Count} of {Mutations}:\n" + string.Join('\n', misses.Take(3)));
        Assert.InRange(valid, Mutations / 20, Mutations - (Mutations / 20));
    }

    private static string Document() => File.ReadAllText(Sample.PathOf("catalog-data.yaml"));

    private static GeneratedRead Read(string text, string path) => Catalog.Value.Read("Catalog", SourceText.From(path, text))!;
}
