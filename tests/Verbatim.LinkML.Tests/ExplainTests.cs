using Verbatim.LinkML.Diagnostics;

namespace Verbatim.LinkML.Tests;

/// <summary>The pages of what is found in schemas and data. An example's schema is schema.yaml; what it does not import is data.</summary>
public sealed class ExplainTests
{
    /// <summary>What is found only where C# is made of a schema is looked for where C# is made.</summary>
    public static TheoryData<string> Codes => ExplainPage.RunOf(
        SchemaDiagnostics.All.Except([SchemaDiagnostics.SameCSharpName]).Concat(DataDiagnostics.All).Select(static d => d.Code));

    [Theory, MemberData(nameof(Codes))]
    public void The_examples_of_a_page_give_what_it_says(string code) => ExplainPage.Of("generator/Verbatim.LinkML", code).Run(Find);

    private static IEnumerable<string> Find(IReadOnlyList<ExampleFile> files)
    {
        SourceText[] texts = [.. files.Select(static file => SourceText.FromBytes(file.Path, file.Bytes))];
        MemoryTextSource source = new(texts);
        LoadedSchema schema = SchemaLoader.Load(source.Find("schema.yaml")!, source, source.Find("import-map.yaml"));
        IEnumerable<Diagnostic> inData = schema.IsValid
            ? FindInData(schema.Model!, source, texts.Except(schema.Files)
                .Where(static text => Path.GetExtension(text.Path) != ".txt" && text.Path != "import-map.yaml"))
            : [];
        return schema.Diagnostics.Concat(inData).Select(static d => d.ToString());
    }

    private static IEnumerable<Diagnostic> FindInData(SchemaModel model, ITextSource source, IEnumerable<SourceText> data)
    {
        DocumentValidator validator = new(model, source) { TellsOtherReadings = true };
        DocumentTree[] trees = [.. data.Select(static text => DocumentParser.Parse(text))];
        ValidationResult[] results = [.. trees.Select(tree => validator.ValidateData(tree))];
        return
        [
            .. trees.SelectMany(static tree => tree.Diagnostics),
            .. results.SelectMany(static result => result.Diagnostics),
            .. DataSet.Check(model, results),
        ];
    }
}
