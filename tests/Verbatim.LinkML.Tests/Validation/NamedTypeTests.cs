namespace Verbatim.LinkML.Tests.Validation;

public sealed class NamedTypeTests
{
    private const string Schema = """
        id: https://example.org/test
        name: test
        prefixes: {linkml: https://w3id.org/linkml/}
        imports: [linkml:types]
        types:
          Month: {typeof: string, pattern: '^\d{4}-(0[1-9]|1[0-2])$', description: A month of the calendar. Never a day.}
        classes:
          C: {attributes: {from: {range: Month}}}
        """;

    [Fact]
    public void A_pattern_of_a_type_with_a_description_is_told_in_its_words()
    {
        DocumentValidator validator = new(SchemaLoader.Load(SourceText.From("schema.yaml", Schema), new MemoryTextSource([])).Model!);

        Diagnostic found =
            Assert.Single(validator.Validate(DocumentParser.Parse(SourceText.From("data.yaml", "from: 2025-13\n")), "C").Diagnostics);

        Assert.Equal("'2025-13' does not match Month, the type of 'from': A month of the calendar", found.Message);
    }
}
