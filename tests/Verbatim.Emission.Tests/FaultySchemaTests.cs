using Verbatim.Emission.Tests.Compiling;

namespace Verbatim.Emission.Tests;

/// <summary>The code of a schema in which something is wrong (P16): all that it declares is there, and compiles.</summary>
public sealed class FaultySchemaTests
{
    private const string Heading = "id: https://example.com/a\nname: a\n";

    [Theory]
    [InlineData("A: {inherits: [B], permissible_values: [x]}, B: {inherits: [A], permissible_values: [y]}", "A: Y X, B: Y")]
    [InlineData("A: {inherits: [A]}", "A:")]
    [InlineData("A: {inherits: [Nothing], permissible_values: [x]}", "A: X")]
    [InlineData("A: {include: [{inherits: [B]}]}, B: {include: [{inherits: [A]}], permissible_values: [y]}", "A: Y, B: Y")]
    public void P16_an_enumeration_has_what_it_lists_itself_where_its_source_is_wrong(string enums, string expected)
    {
        LoadedSchema schema = Load($"enums: {{{enums}}}\nclasses: {{C: {{attributes: {{x: {{range: A}}}}}}}}\n");

        EquatableArray<GeneratedFile> files = CSharpEmitter.Emit(schema.Model!, new CSharpOptions("Faulty", []));

        Assert.False(schema.IsValid);
        Assert.Empty(Compiler.Complaints(Compiler.Compile(files)));
        Assert.Equal(expected, string.Join(", ", files.Where(static f => f.HintName is "A.g.cs" or "B.g.cs").Select(Values)));
        Assert.Contains("string? X", files.Single(static f => f.HintName == "C.g.cs").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enumeration_that_comes_from_elsewhere_has_no_type() =>
        Assert.DoesNotContain(
            CSharpEmitter.Emit(Load("enums: {A: {reachable_from: {source_ontology: 'obo:go'}}}\n").Model!, new CSharpOptions("Right", [])),
            static f => f.HintName == "A.g.cs");

    private static LoadedSchema Load(string body)
    {
        SourceText text = SourceText.From("schema.yaml", Heading + body);
        return SchemaLoader.Load(text, new MemoryTextSource([text]));
    }

    private static string Values(GeneratedFile file) => file.HintName[..1] + ":"
        + string.Concat(file.Text.Split('\n').Where(static l => l.StartsWith("    ", StringComparison.Ordinal) && l.EndsWith(',')
            && !l.Contains('"', StringComparison.Ordinal)).Select(static l => " " + l.Trim(' ', ',')));
}
