using Verbatim.Documents;
using Verbatim.Emission.Tests.Compiling;
using Verbatim.LinkML;

namespace Verbatim.Emission.Tests;

public class ComplianceSchemasTests
{
    [Fact]
    public void Every_schema_of_the_conformance_suite_becomes_code_without_a_warning()
    {
        string folder = SharedFolder.Find("linkml/compliance/schemas");
        List<string> misses = [];
        int compiled = 0;
        foreach (string path in Directory.EnumerateFiles(folder, "schema.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            SourceText root = SourceText.FromBytes(path, File.ReadAllBytes(path));
            LoadedSchema schema = SchemaLoader.Load(root, new FolderTexts());
            if (schema.Model is not { } model)
            {
                misses.Add($"{path}: {string.Join("; ", schema.Diagnostics.Take(1))}");
                continue;
            }
            string[] complaints = Compiler.Complaints(Compiler.Compile(CSharpEmitter.Emit(model, new CSharpOptions("Generated", [new("schema.yaml", root.Text)]))));
            compiled++;
            misses.AddRange(complaints.Take(3).Select(c => $"{path}: {c}"));
        }
        Assert.Empty(misses);
        Assert.True(compiled > 300, $"{compiled} schemas were compiled.");
    }
}
