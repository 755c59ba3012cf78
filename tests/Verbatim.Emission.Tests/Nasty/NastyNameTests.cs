using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests.Nasty;

/// <summary>Whatever other people call their elements, the code compiles without a warning.</summary>
public class NastyNameTests(ITestOutputHelper output)
{
    private const int Schemas = 120;

    [Fact]
    public void P10_names_that_C_sharp_and_generated_code_use_themselves_become_code_without_a_warning() => Compile(NastyNames.All, Schemas);

    // Whatever name an emitter comes to write, it is tried here as a name of a schema.
    [Fact]
    public void P10_every_word_of_the_generated_code_can_be_a_name_of_the_schema()
    {
        string[] words =
        [
            .. GeneratedSchema.Of(File.ReadAllText(Sample.PathOf("catalog.yaml"))).Files.Take(9)
                .Concat(CSharpEmitter.Emit(Load(new NastySchema(seed: 1).Of(NastyNames.Words))!, new CSharpOptions("Generated", [])))
                .SelectMany(static file => SyntaxFactory.ParseTokens(file.Text))
                .Where(static token => token.RawKind == (int)SyntaxKind.IdentifierToken).Select(static token => token.ValueText).Distinct(),
        ];
        Assert.Contains("reader", words);

        Compile([.. words, .. words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..])], Schemas);
    }

    private void Compile(string[] pool, int count)
    {
        List<string> complaints = [];
        int compiled = 0;
        for (int seed = 0; seed < count; seed++)
        {
            string text = new NastySchema(seed).Of([.. pool.Distinct()]);
            if (Load(text) is not { } model)
                continue;
            compiled++;
            complaints.AddRange(Compiler.Complaints(Compiler.Compile(CSharpEmitter.Emit(model, new CSharpOptions("Generated", []))))
                .Take(3).Select(complaint => $"{seed}: {complaint}"));
        }
        output.WriteLine($"{compiled} of {count} schemas");
        Assert.True(complaints.Count == 0, $"{complaints.Count}\n" + string.Join('\n', complaints.Take(25)));
        Assert.InRange(compiled, count / 2, count);
    }

    private SchemaModel? Load(string text)
    {
        LoadedSchema loaded = SchemaLoader.Load(SourceText.From("nasty.yaml", text), new MemoryTextSource([]));
        if (loaded.IsUsable && loaded.Diagnostics.All(static d => d.Severity != DiagnosticSeverity.Error))
            return loaded.Model;
        output.WriteLine(string.Join("; ", loaded.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(2)));
        return null;
    }
}
