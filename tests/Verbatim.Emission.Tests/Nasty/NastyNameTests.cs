using Microsoft.CodeAnalysis.CSharp;
using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests.Nasty;

/// <summary>Whatever other people call their elements, the code compiles without a warning.</summary>
public class NastyNameTests(ITestOutputHelper output)
{
    private const int Schemas = 60;

    [Fact]
    public void P10_names_that_C_sharp_and_generated_code_use_themselves_become_code_without_a_warning() =>
        Compile(NastyNames.All, Schemas);

    // Whatever name an emitter comes to write, it is tried here as a name of a schema.
    [Fact]
    public void P10_every_word_of_the_generated_code_can_be_a_name_of_the_schema()
    {
        string[] words =
        [
            .. Enumerable.Range(0, 9).Select(static seed => Load(new NastySchema(seed).Of(NastyNames.Words))).OfType<SchemaModel>()
                .SelectMany(static model => CSharpEmitter.Emit(model, new CSharpOptions("Generated", [])))
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

    [Theory]
    [InlineData("'+', '-', ''", "Plus Minus Empty")]
    [InlineData("'', x, '-', y, '+'", "Empty X Minus Y Plus")]
    [InlineData("A, A+, A-", "A APlus AMinus")]
    [InlineData("A-, A+, A", "AMinus APlus A")]
    [InlineData("'<5', 5, '>5'", "Less5 _5 Greater5")]
    public void P10_the_name_of_a_value_depends_on_its_own_text(string values, string expected)
    {
        string text = $"id: https://example.com/e\nname: e\nenums: {{E: {{permissible_values: [{values}]}}}}\n";
        string code = CSharpEmitter.Emit(Load(text)!, new CSharpOptions("", []))[0].Text;

        string[] lines = [.. code.Split("}")[0].Split('\n').Where(static line => line.EndsWith(','))];
        Assert.Equal(expected, string.Join(' ', lines.Select(static line => line.Trim(' ', ','))));
    }

    [Theory]
    [InlineData("{foo-bar: {}, foo bar: {}}")]
    [InlineData("{foo bar: {}, foo-bar: {}}")]
    public void P10_which_of_two_classes_keeps_the_name_is_not_their_order(string classes)
    {
        string text = $"id: https://example.com/e\nname: e\nclasses: {classes}\n";

        Assert.Equal(["ESchema.g.cs", "FooBar.g.cs", "FooMinusBar.g.cs"],
            CSharpEmitter.Emit(Load(text)!, new CSharpOptions("", [])).Select(static file => file.HintName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("aux")]
    [InlineData("COM1")]
    [InlineData("foo: {}, Foo: {}, FOO")]
    [InlineData("a0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")]
    public void The_names_of_files_are_ones_that_every_disk_can_hold(string classes)
    {
        string[] names = [.. CSharpEmitter.Emit(Load($"id: https://example.com/e\nname: e\nclasses: {{{classes}: {{}}}}\n")!,
            new CSharpOptions("", [])).Select(static file => file.HintName)];

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.False(name.Length > 128 || name.Split('.')[0].ToUpperInvariant() is "AUX" or "COM1", name));
    }

    private static SchemaModel? Load(string text)
    {
        LoadedSchema loaded = SchemaLoader.Load(SourceText.From("nasty.yaml", text), new MemoryTextSource([]));
        return loaded.IsValid ? loaded.Model : null;
    }
}
