using Verbatim.Documents;
using Verbatim.LinkML.Diagnostics;

namespace Verbatim.LinkML.Tests;

/// <summary>The pages of what is found in schemas and data. The schema of an example is schema.yaml, and what it does not import is data.</summary>
public sealed class ExplainTests
{
    /// <summary>What is found only where C# is made of a schema is looked for where C# is made.</summary>
    public static TheoryData<string> Codes => ExplainPage.RunOf(
        SchemaDiagnostics.All.Concat(DataDiagnostics.All).Where(static d => d != SchemaDiagnostics.SameCSharpName).Select(static d => d.Code));

    [Theory, MemberData(nameof(Codes))]
    public void The_examples_of_a_page_give_what_it_says(string code) => ExplainPage.Of("generator/Verbatim.LinkML", code).Run(Find);

    private static IEnumerable<string> Find(IReadOnlyList<ExampleFile> files)
    {
        SourceText[] texts = [.. files.Select(static file => SourceText.FromBytes(file.Path, file.Bytes))];
        MemoryTextSource source = new(texts);
        LoadedSchema schema = SchemaLoader.Load(source.Find("schema.yaml")!, source);
        DocumentTree[] data = schema.IsUsable
            ? [.. texts.Except(schema.Files).Where(static text => !text.Path.EndsWith(".txt", StringComparison.Ordinal)).Select(static text => DocumentParser.Parse(text))]
            : [];
        DocumentValidator? validator = schema.Model is null ? null : new(schema.Model, source);
        ValidationResult[] results = [.. data.Select(tree => validator!.ValidateData(tree))];
        return schema.Diagnostics.Concat(data.SelectMany(static tree => tree.Diagnostics)).Concat(results.SelectMany(static result => result.Diagnostics))
            .Concat(data.Length == 0 ? [] : DataSet.Check(schema.Model!, results)).Select(static d => d.ToString());
    }
}
