namespace Verbatim.LinkML.Tests.Resolution;

public sealed class DefaultTests
{
    [Theory]
    [InlineData("string", "string(a (b) c)", "a (b) c")]
    [InlineData("string", "string()", "")]
    [InlineData("integer", "int(5)", "5")]
    [InlineData("integer", "integer(-5)", "-5")]
    [InlineData("float", "float(1.5)", "1.5")]
    [InlineData("float", "int(1)", "1")]
    [InlineData("decimal", "decimal(1.10)", "1.10")]
    [InlineData("boolean", "True", "true")]
    [InlineData("boolean", "false", "false")]
    [InlineData("date", "date(2025-11-20)", "2025-11-20")]
    [InlineData("datetime", "datetime(2025-11-20T09:30:00Z)", "2025-11-20T09:30:00Z")]
    [InlineData("E", "E(x)", "x")]
    [InlineData("string", "class_name", "C")]
    [InlineData("uriorcurie", "class_curie", "ex:C")]
    [InlineData("uriorcurie", "class_uri", "https://example.org/C")]
    [InlineData("string", "slot_name", "s")]
    [InlineData("uriorcurie", "slot_curie", "ex:s")]
    [InlineData("uriorcurie", "slot_uri", "https://example.org/s")]
    [InlineData("string", "default_ns", "https://example.org/")]
    [InlineData("nodeidentifier", "bnode", "_:")]
    [InlineData("integer", "5", "5")]
    [InlineData("float", "5", "5")]
    [InlineData("decimal", "1.50", "1.50")]
    [InlineData("string", "5", "5")]
    [InlineData("string", "hello", "hello")]
    [InlineData("string", "hello world", "hello world")]
    [InlineData("string", "true", "true")]
    [InlineData("string", "True", "True")]
    [InlineData("E", "x", "x")]
    [InlineData("E", "string(x)", "x")]
    [InlineData("E", "true", "true")]
    [InlineData("date", "2025-11-20", "2025-11-20")]
    [InlineData("boolean", "TRUE", "true")]
    [InlineData("boolean", "boolean(False)", "False")]
    [InlineData("date", "date(\"2020-01-31\")", "2020-01-31")]
    [InlineData("datetime", "datetime(''2020-01-31T00:00:00Z'')", "2020-01-31T00:00:00Z")]
    [InlineData("time", "time(\"10:00:00\")", "10:00:00")]
    [InlineData("string", "string(''x'')", "x")]
    [InlineData("string", "string(\"it''s\")", "it's")]
    [InlineData("string", "string(\"\")", "")]
    [InlineData("string", "\"hi\"", "hi")]
    [InlineData("string", "\"hi", "\"hi")]
    [InlineData("integer", "int(\"5\")", "5")]
    [InlineData("E", "E(\"x\")", "x")]
    [InlineData("E", "\"x\"", "x")]
    public void P11_a_default_is_kept_as_a_document_would_write_it(string range, string ifabsent, string text) =>
        Assert.Equal(text, Schemas.Model(Schema(range, ifabsent)).Slot("C", "s").IfAbsent);

    [Theory]
    [InlineData("integer", "string(x)", "the range integer asks for a whole number")]
    [InlineData("integer", "int(x)", "'x' is not a whole number")]
    [InlineData("integer", "int(1.5)", "'1.5' is not a whole number")]
    [InlineData("integer", "int(99999999999999999999)", "it takes more than the 64 bits that a whole number has here")]
    [InlineData("float", "float(1e999)", "it is larger than any number of double precision")]
    [InlineData("float", "1e999", "it is larger than any number of double precision")]
    [InlineData("decimal", "decimal(1e50)", "it takes more than the 28 digits that a decimal has here")]
    [InlineData("integer", "int(0b101)", "only YAML 1.1 takes it for the number 5")]
    [InlineData("boolean", "int(1)", "the range boolean asks for true or false")]
    [InlineData("integer", "true", "'true' is not a whole number")]
    [InlineData("date", "date(\"2025-02-30\")", "'2025-02-30' is not a date such as 2025-11-20")]
    [InlineData("boolean", "5", "'5' is not true or false")]
    [InlineData("date", "date(2025-02-30)", "'2025-02-30' is not a date such as 2025-11-20")]
    [InlineData("E", "E(z)", "E has no value 'z'")]
    [InlineData("E", "F(x)", "the range is the enum E, so write E(x)")]
    [InlineData("integer", "hello", "'hello' is not a whole number")]
    [InlineData("E", "z", "E has no value 'z'")]
    public void P11_a_default_that_does_not_fit_is_an_error(string range, string ifabsent, string reason) =>
        Assert.Equal([$"2,42 LML1033 the default '{ifabsent}' does not fit: {reason}"], Schemas.Findings(Schema(range, ifabsent))
            .Select(f => f.Replace($"2,{PlaceOf(range)}", "2,42", StringComparison.Ordinal)));

    [Fact]
    public void P11_a_default_made_of_the_class_differs_from_class_to_class()
    {
        const string Heirs = "classes: {A: {attributes: {s: {ifabsent: class_name}}}, B: {is_a: A}}";

        Assert.Equal(["A", "B"], Schemas.Model(Heirs).Classes.Select(static c => c.Slots.Single().IfAbsent));
    }

    [Theory]
    [InlineData("integer, multivalued: true", "int(5)", "5", "")]
    [InlineData("string, multivalued: true", "a b", "a b", "")]
    [InlineData("integer, multivalued: true", "int(x)", null, "LML1033 the default 'int(x)' does not fit: 'x' is not a whole number")]
    [InlineData("string, required: true", "a", "a", "LML1051 ifabsent has no effect on 's': a value must be there")]
    [InlineData("string, identifier: true", "a", "a", "LML1051 ifabsent has no effect on 's': a value must be there")]
    [InlineData("string, required: false", "a", "a", "")]
    public void P11_a_default_of_a_list_is_one_value_and_one_that_never_acts_is_told(
        string range, string ifabsent, string? text, string finding)
    {
        LoadedSchema schema = Schemas.Load(Schema(range, ifabsent));

        Assert.Equal(
            (text, finding),
            (schema.Model!.Slot("C", "s").IfAbsent,
                string.Join('\n', schema.Findings().Select(static f => f[(f.IndexOf(' ', StringComparison.Ordinal) + 1)..]))));
    }

    private static string Schema(string range, string ifabsent) =>
        $"enums: {{E: {{permissible_values: {{x: , y: , \"true\": }}}}}}\nclasses: {{C: {{attributes: {{s: {{range: {range}, ifabsent: '{ifabsent}'}}}}}}}}";

    private static int PlaceOf(string range) => Schema(range, "").Split('\n')[1].IndexOf("''", StringComparison.Ordinal) + 1;
}
