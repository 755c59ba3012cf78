using System.Text.Json;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>Public schemas and the data that they ship, judged by the interpreter and by others with our JSON Schema.</summary>
public sealed class PublicDataAgreementTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ajv")]
    [InlineData("jsonschema")]
    [InlineData("JsonSchema.Net")]
    public void Of_public_data_an_independent_judge_says_what_the_interpreter_says(string judge)
    {
        string? folder = RepositoryFolder.Shared(Path.Combine("linkml", "schemas"));
        Assert.SkipWhen(folder is null, RepositoryFolder.Lacks("linkml/schemas"));
        List<JudgedGroup> groups = [];
        List<ShippedFile> files = [];
        foreach (string index in Directory.EnumerateFiles(folder!, "data_index.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            JudgedGroup? group = Read(index, folder!, files);
            if (group is not null)
                groups.Add(group);
        }

        string[] differences = [.. files.Zip(Judge.Ask(judge, groups).SelectMany(static verdicts => verdicts))
            .Where(static pair => pair.First.Errors.IsEmpty != pair.Second.Valid)
            .Select(pair => $"{pair.First.Name}: {judge} {pair.Second.Valid}: {string.Join("; ", pair.First.Errors.Select(static e => e.ToString()).Concat(pair.Second.Errors).Take(6))}")];

        output.WriteLine($"{files.Count - differences.Length} of {files.Count} files judged alike");
        Assert.True(differences.Length == 0, string.Join('\n', differences));
        Assert.True(files.Count > 50, $"{files.Count} files");
    }

    private static JudgedGroup? Read(string index, string folder, List<ShippedFile> files)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(index));
        string home = Path.GetDirectoryName(index)!;
        string path = Path.Combine(home, json.RootElement.GetProperty("schema").GetString()!);
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        if (!schema.IsValid)
            return null;
        DocumentValidator validator = new(schema.Model!);
        List<JudgedCase> cases = [];
        foreach (JsonElement shipped in json.RootElement.GetProperty("data").EnumerateArray())
        {
            string file = Path.Combine(home, shipped.GetProperty("file").GetString()!);
            string? name = shipped.GetProperty("target_class").GetString();
            DocumentTree tree = DocumentParser.Parse(SourceText.FromBytes(file, File.ReadAllBytes(file)));
            // One class or other, and a mapping: the rest says nothing about JSON Schema.
            if (name is null || JsonSchemaEmitter.FileOf(schema.Model!, name) is not { } judge
                || tree is not { Diagnostics.IsEmpty: true, Root: MappingNode })
                continue;
            files.Add(new ShippedFile(
                Path.GetRelativePath(folder, file).Replace('\\', '/'),
                validator.Validate(tree, name).Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).ToEquatableArray()));
            cases.Add(new JudgedCase(judge, File.ReadAllText(file), IsYaml: true));
        }
        return new JudgedGroup(JsonSchemaEmitter.Emit(schema.Model!, new JsonSchemaOptions(JudgedDocuments.Yaml)), cases);
    }

    private sealed record ShippedFile(string Name, EquatableArray<Diagnostic> Errors);
}
