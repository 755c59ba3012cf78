using System.Text.Json;
using Verbatim.Documents;
using Verbatim.Emission.Tests.Compiling;
using Verbatim.LinkML;
using Verbatim.Runtime;

namespace Verbatim.Emission.Tests;

public class CompiledConformanceTests(ITestOutputHelper output)
{
    // Two slots of one class share a key there, so that data cannot say which is meant: the interpreter takes the last, C# has both.
    private static readonly string[] KnownMisses = ["test_import/010"];

    [Fact]
    public void Compiled_and_interpreted_give_one_verdict_on_every_case_of_the_suite()
    {
        string folder = SharedFolder.Find("linkml/compliance");
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "cases.json")));
        List<string> misses = [];
        (int read, int compiled) = (0, 0);
        foreach (IGrouping<string, JsonElement> group in cases.RootElement.EnumerateArray().GroupBy(static c => c.GetProperty("schema").GetString()!))
        {
            string path = Path.Combine(folder, group.Key);
            LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
            if (schema.Model is null)
                continue;
            using GeneratedSchema generated = GeneratedSchema.Load(schema);
            DocumentValidator validator = new(schema.Model);
            foreach (JsonElement one in group)
            {
                string name = one.GetProperty("target_class").GetString()!;
                SourceText document = SourceText.From("data.json", one.GetProperty("data").GetRawText());
                string id = one.GetProperty("id").GetString()!;
                if (KnownMisses.Contains(id) || generated.Read(name, document) is not { } result)
                    continue;
                read++;
                compiled += result.IsInterpreted ? 0 : 1;
                DocumentTree tree = DocumentParser.Parse(document);
                bool expected = tree.Root is not null && validator.Validate(tree, name).IsValid;
                if (result.IsValid != expected)
                    misses.Add($"{id}: {name} interpreted {expected}, compiled {result.IsValid} {string.Join("; ", result.Diagnostics)} {document.Text}");
                else if (result.IsValid)
                    CheckRoundTrip(generated, name, result, id, misses);
            }
        }
        output.WriteLine($"{read} read, {compiled} by compiled code alone");
        Assert.Empty(misses);
    }

    private static void CheckRoundTrip(GeneratedSchema generated, string name, GeneratedRead result, string id, List<string> misses)
    {
        (string Path, string Text)[] written = [("again.json", result.Value!.ToJson()), ("again.yaml", result.Value!.ToYaml())];
        foreach ((string path, string text) in written)
        {
            GeneratedRead? again = generated.Read(name, SourceText.From(path, text));
            if (!Equals(again!.Value, result.Value))
                misses.Add($"{id}: {path} does not read back: {text} {string.Join("; ", again.Diagnostics)}");
        }
    }
}
