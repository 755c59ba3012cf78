using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Conformance.Suite;
using Verbatim.Editors.Tests.Serving;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>Documents with small mistakes, some of them none, judged by the interpreter and by ajv.</summary>
public sealed class MutationAgreementTests
{
    private const int Mutations = 3000;

    // What JSON Schema cannot say: that identifiers and unique keys occur once, and that a key agrees with what it stands over.
    private static readonly string[] Unsaid = ["LML2010", "LML2011", "LML2014"];

    private static readonly SchemaModel Catalog = Schemas.Load(Path.Combine(AppContext.BaseDirectory, "Samples", "catalog.yaml"));
    private static readonly DocumentValidator Validator = new(Catalog);

    [Fact]
    public void In_JSON_both_say_the_same_but_for_what_JSON_Schema_cannot_say()
    {
        (string Text, EquatableArray<Diagnostic> Errors)[] documents = [.. Documents(static json => json.ToJsonString(), "data.json")];

        bool?[] verdicts = Ask(JudgedDocuments.Json, [.. documents.Select(static document => document.Text)], isYaml: false);

        Assert.InRange(documents.Count(static document => document.Errors.IsEmpty), Mutations / 20, Mutations);
        Assert.Empty(documents.Zip(verdicts)
            .Where(static pair => pair.Second == pair.First.Errors.Any(CanBeSaid))
            .Select(static pair => $"ajv {pair.Second}: {string.Join("; ", pair.First.Errors)} {pair.First.Text}"));
    }

    [Fact]
    public void In_YAML_an_editor_flags_nothing_that_we_accept()
    {
        (string Text, EquatableArray<Diagnostic> Errors)[] documents =
            [.. Documents(static json => PlainYaml.Of(JsonSerializer.SerializeToElement(json)), "data.yaml")
                .Where(static document => document.Errors.IsEmpty)];

        bool?[] verdicts = Ask(JudgedDocuments.Yaml, [.. documents.Select(static document => document.Text)], isYaml: true);

        Assert.InRange(documents.Length, Mutations / 20, Mutations);
        Assert.Empty(documents.Zip(verdicts).Where(static pair => pair.Second != true).Select(static pair => pair.First.Text));
    }

    // How many digits a decimal has here is no concern of JSON Schema.
    private static bool CanBeSaid(Diagnostic error) =>
        !Unsaid.Contains(error.Code) && !error.Message.Contains("1E+300: it takes more than the 28 digits", StringComparison.Ordinal);

    private static bool?[] Ask(JudgedDocuments kind, string[] texts, bool isYaml)
    {
        string file = JsonSchemaEmitter.FileOf(Catalog, "Catalog")!;
        JudgedGroup group = new(
            JsonSchemaEmitter.Emit(Catalog, new JsonSchemaOptions(kind)), [.. texts.Select(text => new JudgedCase(file, text, isYaml))]);
        return [.. Judge.Ask([group])[0].Select(static judgement => judgement.Valid)];
    }

    private static IEnumerable<(string Text, EquatableArray<Diagnostic> Errors)> Documents(Func<JsonNode, string> write, string path)
    {
        JsonNode original = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "catalog-data.json")))!;
        Mutation mutation = new(seed: 20251120);
        for (int i = 0; i < Mutations; i++)
        {
            string mutated = mutation.Of(original);
            if (DocumentParser.Parse(SourceText.From("data.json", mutated)) is { Diagnostics.IsEmpty: false })
                continue; // a key stands twice: no judge of JSON Schema sees that
            string text = write(JsonNode.Parse(mutated)!);
            DocumentTree tree = DocumentParser.Parse(SourceText.From(path, text));
            yield return (text, Validator.Validate(tree).Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)
                .ToEquatableArray());
        }
    }
}
