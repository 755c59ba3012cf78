using Verbatim.Emission.Tests.Compiling;
using Verbatim.LinkML.Diagnostics;

namespace Verbatim.Emission.Tests;

/// <summary>The pages of what is found only where C# is made of a schema, or where that C# is run.</summary>
public class ExplainTests
{
    [Fact]
    public void The_examples_of_names_that_become_one_give_what_the_page_says() =>
        ExplainPage.Of("generator/Verbatim.LinkML", SchemaDiagnostics.SameCSharpName.Code).Run(Find);

    public static TheoryData<string> RuntimeCodes => ExplainPage.RunOf(RuntimeDiagnostics.All.Select(static d => d.Code));

    [Theory, MemberData(nameof(RuntimeCodes))]
    public void The_examples_of_a_page_give_what_it_says(string code) => ExplainPage.Of("runtime/Verbatim.Runtime", code).Run(Find);

    private static IEnumerable<string> Find(IReadOnlyList<ExampleFile> files)
    {
        using GeneratedSchema schema = GeneratedSchema.Of(files.Single(static file => file.Path == "schema.yaml").Text);
        IEnumerable<Diagnostic> inData =
            from file in files
            where file.Path != "schema.yaml"
            let root = schema.Schema.Model!.Classes.Single(static c => c.TreeRoot)
            from found in schema.Read(root.Name, SourceText.FromBytes(file.Path, file.Bytes))!.Diagnostics
            select found;
        return [.. schema.Schema.Diagnostics.Concat(CSharpNameCheck.Find(schema.Schema)).Concat(inData).Select(static d => d.ToString())];
    }
}
