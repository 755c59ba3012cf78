using System.Globalization;

namespace Verbatim.Emission.Tests;

/// <summary>What is made of a schema costs as much as the schema is large: memory stands for work, since time is no test.</summary>
public sealed class GrowthTests
{
    private const int Classes = 400;

    // The attributes of every class and what else it says: {0} is its number, {1} the next.
    [Theory]
    [InlineData("next: {{range: C{1}, required: true, inlined: true}}", "")]
    [InlineData("id: {{identifier: true}}, a{0}: {{ifabsent: string(x)}}", "unique_keys: {{u: {{unique_key_slots: [a{0}]}}}}")]
    [InlineData("e: {{range: E, ifabsent: E(v1)}}", "")]
    [InlineData("u: {{range: uriorcurie, designates_type: true}}", "class_uri: x:U{0}")]
    [InlineData("f: {{}}, s: {{annotations: {{quoted_from: f}}, ifabsent: string(x)}}", "")]
    public void Twice_the_classes_take_twice_the_memory(string attributes, string more)
    {
        SchemaModel small = Schema(Classes, attributes, more), large = Schema(2 * Classes, attributes, more);
        _ = Cost(small);

        Assert.InRange(Cost(large), 0, 2.2 * Cost(small));
    }

    // What stands once for each number, and what stands below it: {0} is the number.
    [Theory]
    [InlineData("classes:\n  B:\n    attributes:\n", "      s{0}: {{}}\n", "  H0: {is_a: B}\n  H1: {is_a: B}\n  H2: {is_a: B}\n  H3: {is_a: B}\n")]
    [InlineData("enums:\n  F:\n    permissible_values:\n", "      v{0}: {{meaning: 'x:v{0}'}}\n", "")]
    public void Twice_the_lines_take_twice_the_memory(string before, string line, string after)
    {
        SchemaModel small = Written(before, line, after, Classes), large = Written(before, line, after, 2 * Classes);
        _ = Cost(small);

        Assert.InRange(Cost(large), 0, 2.2 * Cost(small));
    }

    [Fact]
    public void A_chain_of_classes_that_objects_name_takes_as_many_lines_as_it_is_long()
    {
        const string First = "classes:\n  C0: {attributes: {t: {designates_type: true}}}\n";

        Assert.InRange(Lines(First, 2 * Classes), 0, 2.2 * Lines(First, Classes));

        static int Lines(string before, int count) =>
            CSharpEmitter.Emit(Written(before, "  C{0}: {{is_a: C{1}}}\n", "", count), new CSharpOptions("Growth", []))
                .Sum(static file => file.Text.Count(static c => c == '\n'));
    }

    [Fact]
    public void A_chain_of_classes_that_must_hold_each_other_fits_on_a_small_stack()
    {
        SchemaModel model = Schema(6_000, "next: {{range: C{1}, required: true, inlined: true}}", "");
        double cost = 0;

        Thread thread = new(() => cost = Cost(model), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.InRange(cost, 1, 1e9);
    }

    private static double Cost(SchemaModel model)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = CSharpEmitter.Emit(model, new CSharpOptions("Growth", []));
        _ = JsonSchemaEmitter.Emit(model, new JsonSchemaOptions(JudgedDocuments.Json));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static SchemaModel Written(string before, string line, string after, int count)
    {
        IEnumerable<string> lines =
            Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, line, i, i - 1));
        return Load(before + string.Concat(lines) + after);
    }

    private static SchemaModel Schema(int count, string attributes, string more)
    {
        IEnumerable<string> classes = Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture,
            $"  C{{0}}: {{{{attributes: {{{{{attributes}}}}}{(more.Length > 0 ? ", " : "")}{more}}}}}\n", i, i + 1));
        return Load($"enums: {{E: {{permissible_values: {{v1: {{}}}}}}}}\nclasses:\n{string.Concat(classes)}  C{count}: {{}}\n");
    }

    private static SchemaModel Load(string body)
    {
        string text = "id: https://example.com/growth\nname: growth\nimports: [linkml:types]\ndefault_range: string\n"
            + "prefixes: {linkml: 'https://w3id.org/linkml/', x: 'https://example.com/'}\n" + body;
        LoadedSchema schema = SchemaLoader.Load(SourceText.From("growth.yaml", text), new FolderTexts());
        Assert.True(schema.Model is not null && schema.IsValid, string.Join('\n', schema.Diagnostics.Take(5)));
        return schema.Model!;
    }
}
