using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Verbatim.Emission.Tests;

public sealed class JsonSchemaTests
{
    private static readonly JsonSchemaOptions Yaml = new(JudgedDocuments.Yaml);
    private static readonly JsonSchemaOptions Json = new(JudgedDocuments.Json);

    [Fact]
    public void What_editors_get_is_as_approved()
    {
        EquatableArray<GeneratedFile> files = JsonSchemaEmitter.Emit(Catalog(), Yaml);

        Approved.Compare("catalog.schema.json", files[0].Text);
        Approved.Compare("Product.schema.json", files.Single(static file => file.HintName == "Product.schema.json").Text);
    }

    [Fact]
    public void What_other_judges_get_is_as_approved() =>
        Approved.Compare("catalog.json.schema.json", JsonSchemaEmitter.Emit(Catalog(), Json)[0].Text);

    [Fact]
    public void The_same_schema_gives_the_same_bytes() =>
        Assert.Equal(JsonSchemaEmitter.Emit(Catalog(), Yaml), JsonSchemaEmitter.Emit(Catalog(), Yaml));

    [Fact]
    public void Each_class_that_a_document_can_be_of_has_a_file_and_no_other() =>
        Assert.Equal(
            ["Catalog", "Company", "Part", "Party", "Person", "Product", "Rate"],
            JsonSchemaEmitter.Emit(Catalog(), Yaml).Skip(1).Select(static file => file.HintName.Split('.')[0]).Order());

    [Fact]
    public void Files_are_apart_where_a_disk_takes_two_cases_for_one()
    {
        IEnumerable<string> names = JsonSchemaEmitter.Emit(Load("name: shop", "classes: {Shop: {}, shOp: {}}"), Yaml)
            .Select(static file => file.HintName);

        Assert.Equal(["shop_3.schema.json", "Shop.schema.json", "shOp_2.schema.json"], names);
    }

    // Python's and XML Schema's spelling on the left, what every judge reads on the right; what one of them cannot is left out.
    [Theory]
    [InlineData(@"^[a-z]+:\d{2}$", @"^[a-z]+:[0-9]{2}$")]
    [InlineData(@"a\-b\_c\:d", "a-b_c:d")]
    [InlineData(@"[\w-]+", @"[A-Za-z0-9_\-]+")]
    [InlineData(@"[a-z-\s]\W", @"[a-z\-\s][^A-Za-z0-9_]")]
    [InlineData(@"(?P<y>\d{,4})(?P=y)", @"([0-9]{0,4})\1")]
    [InlineData(@"(x)(?<y>a)(?P=y)1", @"(x)(a)(?:\2)1")]
    [InlineData(@"\Ax{y}\Z", @"^x\{y\}$")]
    [InlineData(@"[]a]", @"[\]a]")]
    [InlineData(@"[[:]", @"[\[:]")]
    [InlineData(@"\U0001F600\u00e9", "(?:\U0001F600)\\u00E9")]
    [InlineData(@"(?<![a-z])x(?=y)", @"(?<![a-z])x(?=y)")]
    [InlineData(@"(?<!a+)x", null)]
    [InlineData("[\U0001F600]", null)]
    [InlineData(@"^\p{Lu}\S*$", null)]
    [InlineData(@"\i\c*", null)]
    [InlineData(@"(?i)abc", null)]
    [InlineData(@"(?>a+)b", null)]
    public void A_pattern_is_written_as_every_judge_reads_it(string source, string? expected)
    {
        SchemaModel model = Load("name: patterns", $"classes: {{C: {{attributes: {{s: {{pattern: '{source}'}}}}}}}}");

        JsonNode slot = JsonNode.Parse(JsonSchemaEmitter.Emit(model, Json)[0].Text)!["$defs"]!["C"]!["properties"]!["s"]!;

        Assert.Equal(expected, slot["pattern"]?.GetValue<string>());
        Assert.Equal(expected is null, slot["$comment"]?.GetValue<string>().Contains(source, StringComparison.Ordinal) ?? false);
    }

    // As .NET and Python read it, whose dollar sign is before a last line break as well.
    [Theory]
    [InlineData("date", "2025-11-20+01:00", true)]
    [InlineData("date", "2025-02-29", false)]
    [InlineData("date", "2025-11-20\n", false)]
    [InlineData("uriorcurie", "docs/a", true)]
    [InlineData("uriorcurie", "a\u00A0b", false)]
    [InlineData("uriorcurie", "ex:a\n", false)]
    [InlineData("ncname", "_\u00E9\u05D0.-\u00B7\U00020000", true)]
    [InlineData("ncname", "\u00B7a", false)]
    [InlineData("ncname", "a\u00D7", false)]
    [InlineData("ncname", "a b", false)]
    [InlineData("jsonpointer", "#/a~2", false)]
    public void P14_how_a_type_is_written_is_what_its_pattern_takes(string type, string text, bool isTaken)
    {
        Assert.Equal(isTaken, Regex.IsMatch(text, PatternOf(type)));
        Assert.Equal(isTaken, LexicalScalar.Fits(Enum.Parse<ScalarType>(type, ignoreCase: true), text));
    }

    [Fact]
    public void P14_a_name_may_begin_and_go_on_with_a_letter_of_any_script()
    {
        Regex pattern = new(PatternOf("ncname"));

        Assert.DoesNotContain(Enumerable.Range(1, 0xFFFF).SelectMany(static c => new[] { $"{(char)c}", $"a{(char)c}" }), name =>
        {
            bool isLatin = name[^1] < 0x100, isName = LexicalName.IsNcName(name), fits = pattern.IsMatch(name);
            return isLatin ? isName != fits : isName && !fits;
        });
    }

    [Theory]
    [InlineData(true, true, """{"title":"id of Person","enum":["person:a"]}""")]
    [InlineData(true, false, """{"title":"id of Person","anyOf":[{"enum":["person:a"]},{"type":"string"}]}""")]
    [InlineData(false, true, """{"title":"id of Person","type":"string"}""")]
    public void A_reference_is_one_of_the_identifiers_where_these_are_all(bool areKnown, bool areAll, string expected)
    {
        JsonNode definitions = Lending(areKnown, areAll, root: "Book");

        Assert.Equal(expected, (definitions["Person.reference"] ?? definitions["Person.suggestion"])!.ToJsonString());
    }

    [Fact]
    public void A_document_that_can_hold_such_objects_may_refer_to_one_that_is_new() =>
        Assert.Contains("anyOf", Lending(areKnown: true, areAll: true, root: "Shelf")["Person.suggestion"]!.ToJsonString());

    [Theory]
    [InlineData("{multivalued: true, list_elements_unique: true}", """ "uniqueItems":true """)]
    [InlineData("{array: {dimensions: [{exact_cardinality: 2}, {maximum_cardinality: 3}]}}",
        """ "maxItems":3},"minItems":2,"maxItems":2 """)]
    public void A_list_says_how_long_it_is_and_that_nothing_stands_in_it_twice(string slot, string expected)
    {
        SchemaModel model = Load("name: lists", $"classes: {{C: {{attributes: {{s: {slot}}}}}}}");

        JsonNode definitions = JsonNode.Parse(JsonSchemaEmitter.Emit(model, Json)[0].Text)!["$defs"]!;

        Assert.Contains(expected.Trim(), definitions.ToJsonString(), StringComparison.Ordinal);
    }

    // By key, alone and through another; as its one value, which is then a mapping; and where a demand on it leads back to it.
    [Theory]
    [InlineData("C: {attributes: {id: {identifier: true}, kids: {range: C, multivalued: true, inlined: true}}}")]
    [InlineData("C: {attributes: {id: {identifier: true}, d: {range: D, multivalued: true, inlined: true}}}",
        "D: {attributes: {id: {identifier: true}, c: {range: C, multivalued: true, inlined: true}}}")]
    [InlineData("C: {attributes: {by: {range: D, multivalued: true, inlined: true}}}", "D: {attributes: {id: {identifier: true}, "
        + "s: {range: D, multivalued: true, inlined_as_list: true, annotations: {simple_dict_value: true}, "
        + "range_expression: {slot_conditions: {m: {range: D, minimum_cardinality: 1}}}}, "
        + "m: {range: D, multivalued: true, inlined: true}}}")]
    public void A_class_that_holds_its_own_kind_by_key_is_written_once(params string[] classes)
    {
        SchemaModel model = Load("name: trees", $"classes:\n  {string.Join("\n  ", classes)}\n");
        string? text = null;

        Thread thread = new(() => text = JsonSchemaEmitter.Emit(model, Yaml)[0].Text, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.InRange(text!.Length, 1, 20_000);
    }

    private static string PatternOf(string type)
    {
        SchemaModel model = Load("name: types", $"classes: {{C: {{attributes: {{s: {{range: {type}}}}}}}}}");
        JsonNode written = JsonNode.Parse(JsonSchemaEmitter.Emit(model, Json)[0].Text)!["$defs"]![type]!;
        Assert.Null(written["format"]);
        return written["pattern"]!.ToString();
    }

    private static JsonNode Lending(bool areKnown, bool areAll, string root)
    {
        SchemaModel model = Load("name: lending", """
            classes:
              Shelf: {attributes: {people: {range: Person, multivalued: true, inlined_as_list: true}, books: {range: Book, multivalued: true}}}
              Book: {attributes: {author: {range: Person}}}
              Person: {attributes: {id: {identifier: true}}}
            """);
        return JsonNode.Parse(JsonSchemaEmitter.Emit(model, Json with
        {
            Identifiers = areKnown ? [new ClassIdentifiers("Person", ["person:a"])] : [],
            IdentifiersAreAll = areAll,
            Roots = [root],
        })[0].Text)!["$defs"]!;
    }

    private static SchemaModel Catalog() => Load(File.ReadAllText(Sample.PathOf("catalog.yaml")));

    private static SchemaModel Load(string name, string rest) =>
        Load($"id: https://example.org/a\n{name}\nimports: [linkml:types]\nprefixes: {{linkml: 'https://w3id.org/linkml/'}}\ndefault_range: string\n{rest}");

    private static SchemaModel Load(string text)
    {
        LoadedSchema schema = SchemaLoader.Load(SourceText.From("schema.yaml", text), new FolderTexts());
        Assert.True(schema.Model is not null && schema.IsValid, string.Join('\n', schema.Diagnostics));
        return schema.Model!;
    }
}
