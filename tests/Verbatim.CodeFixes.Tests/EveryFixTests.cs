using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Verbatim.Documents;
using Verbatim.Documents.Parsing;
using Verbatim.Documents.Tree;
using Verbatim.LinkML;
using Verbatim.LinkML.Validation.Results;
using Finding = Verbatim.Documents.Diagnostic;
using OurText = Verbatim.Documents.SourceText;
using Severity = Verbatim.Documents.DiagnosticSeverity;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Verbatim.CodeFixes.Tests;

/// <summary>What each kind of finding offers, made in an editor as the analyzers hand it over.</summary>
public sealed class EveryFixTests : IDisposable
{
    private const string Heading = """
        id: https://example.org/shop
        name: shop
        prefixes: {linkml: "https://w3id.org/linkml/", shop: "https://example.org/shop/"}
        default_prefix: shop
        default_range: string
        imports: [linkml:types]

        """;

    private const string Classes = """
        enums:
          Status: {permissible_values: {open: {}, closed: {}}}
        classes:
          Lamp:
            tree_root: true
            attributes:
              id: {required: true}
              kind: {required: true, equals_string: lamp}
              name: {recommended: true}
              status: {range: Status}
              watts: {range: integer}
              tags: {multivalued: true}
              file: {}
              quote: {annotations: {quoted_from: file}}
              gone: {value_presence: ABSENT}
              about: {range: uriorcurie}
              maker: {range: Maker}
              makers: {range: Maker, multivalued: true, inlined_as_list: true}
          Maker:
            attributes: {id: {identifier: true}}
        """;

    private const string Whole = "# The lamp \U0001F4A1.\nid: a\nkind: lamp\nname: n\n";

    private static readonly DocumentValidator Validator = new(
        SchemaLoader.Load(OurText.From("shop.yaml", Heading + Classes), new MemoryTextSource([])).Model!,
        new MemoryTextSource([OurText.From("/shop/a.txt", "Russia\u2019s lamp.\n")]));

    private readonly Editor _editor = new();

    public void Dispose() => _editor.Dispose();

    public static TheoryData<string, string, string, string, string> Documents => new()
    {
        { "lamp.yaml", "LML2001", "Change to 'kind'", Whole.Replace("kind", "knid"), Whole },
        { "lamp.yaml", "LML2001", "Remove 'zzz'", Whole + "zzz: 1 # z\n", Whole },
        { "lamp.yaml", "LML2002", "Add 'id'", Whole.Replace("id: a\n", ""), Whole.Replace("id: a\nkind: lamp\n", "kind: lamp\nid:\n") },
        { "lamp.yaml", "LML2002", "Add 'kind: lamp'", Whole.Replace("kind: lamp\n", ""), Whole },
        { "lamp.yaml", "LML2002", "Set 'kind' to lamp", Whole.Replace("kind: lamp", "kind:"), Whole },
        { "lamp.yaml", "LML2026", "Add 'name'", Whole.Replace("name: n", "tags: []"), Whole.Replace("name: n", "name:\ntags: []") },
        { "lamp.yaml", "LML2003", "Put it into a list", Whole + "tags: new\n", Whole + "tags: [new]\n" },
        { "lamp.yaml", "LML2003", "Put it into quotation marks", Whole.Replace("name: n", "name: [n]"),
            Whole.Replace("name: n", "name: \"[n]\"") },
        { "lamp.yaml", "LML2004", "Write it without quotation marks", Whole + "watts: '5'\n", Whole + "watts: 5\n" },
        { "lamp.yaml", "LML2005", "Change to 'open'", Whole + "status: opn\n", Whole + "status: open\n" },
        { "lamp.yaml", "LML2009", "Change to 'lamp'", Whole.Replace("kind: lamp", "kind: lam"), Whole },
        { "lamp.yaml", "LML2017", "Remove 'gone'", Whole + "gone: 1\n", Whole },
        { "lamp.yaml", "LML2018", "Change to 'Russia\u2019s lamp'", Whole + "file: a.txt\nquote: Russia's lamp\n",
            Whole + "file: a.txt\nquote: Russia\u2019s lamp\n" },
        { "lamp.yaml", "LML2023", "Change to 'shop:a'", Whole + "about: shp:a\n", Whole + "about: shop:a\n" },
        { "lamp.yaml", "LML2027", "Change to 'acme'", Whole + "maker: acne\nmakers: [{id: acme}]\n",
            Whole + "maker: acme\nmakers: [{id: acme}]\n" },
        { "lamp.yaml", "LML0001", "Put it into quotation marks", Whole.Replace("name: n", "name: n: m"),
            Whole.Replace("name: n", "name: \"n: m\"") },
        { "lamp.yaml", "LML0012", "Change to '*lamp'", Whole.Replace("lamp\n", "&lamp lamp\n") + "file: *lmap\n",
            Whole.Replace("lamp\n", "&lamp lamp\n") + "file: *lamp\n" },
        { "lamp.yaml", "LML0017", "Put it into quotation marks", Whole.Replace("name: n", "name: !new lamp"),
            Whole.Replace("name: n", "name: \"!new lamp\"") },
        { "lamp.json", "LML2002", "Add 'kind: \"lamp\"'", "{\n  \"id\": \"a\",\n  \"name\": \"n\"\n}\n",
            "{\n  \"id\": \"a\",\n  \"kind\": \"lamp\",\n  \"name\": \"n\"\n}\n" },
        { "lamp.json", "LML2004", "Put it into quotation marks", "{\"id\": 5, \"kind\": \"lamp\", \"name\": \"n\"}\n",
            "{\"id\": \"5\", \"kind\": \"lamp\", \"name\": \"n\"}\n" },
    };

    public static TheoryData<string, string, string, string> Schemas => new()
    {
        { "LML1001", "Change to 'required'", "slots: {a: {requird: true}}\n", "slots: {a: {required: true}}\n" },
        { "LML1001", "Remove 'zzz'", "slots:\n  a:\n    zzz: 1\n    required: true\n", "slots:\n  a:\n    required: true\n" },
        { "LML1020", "Change to 'integer'", "slots: {a: {range: intger}}\n", "slots: {a: {range: integer}}\n" },
        { "LML1024", "Change to 'shop'", "classes: {C: {class_uri: \"shp:C\"}}\n", "classes: {C: {class_uri: \"shop:C\"}}\n" },
    };

    [Theory, MemberData(nameof(Documents))]
    public async Task A_document_is_fixed_in_the_editor(string file, string code, string title, string before, string after)
    {
        foreach ((string lineEnding, bool hasMark) in new[] { ("\n", false), ("\r\n", false), ("\r\n", true) })
        {
            string path = "/shop/" + file;
            string written = before.ReplaceLineEndings(lineEnding);
            DocumentTree tree = DocumentParser.Parse(OurText.From(path, written));
            ValidationResult result = Validator.Validate(tree);
            IEnumerable<Finding> findings = tree.Diagnostics.Concat(result.Diagnostics)
                .Concat(DataSet.Check(Validator.Model, [result], Severity.Error));
            await HoldAsync(path, written, hasMark, findings, code, title, after.ReplaceLineEndings(lineEnding));
        }
    }

    [Theory, MemberData(nameof(Schemas))]
    public async Task A_schema_is_fixed_in_the_editor(string code, string title, string before, string after) =>
        await HoldAsync(
            "/shop/shop.yaml", Heading + before, hasMark: true,
            SchemaLoader.Load(OurText.From("/shop/shop.yaml", Heading + before), new MemoryTextSource([])).Diagnostics, code,
            title, Heading + after);

    private async Task HoldAsync(string path, string before, bool hasMark, IEnumerable<Finding> findings, string code,
        string title, string after)
    {
        byte[] bytes = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(before)];
        TextDocument document =
            _editor.Open(path, SourceText.From(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        Finding finding = findings.First(found => found.Code == code && found.Fixes.Any(fix => fix.Title == title));

        CodeAction action = (await Editor.OfferAsync(document, code, finding.Fixes)).First(offered => offered.Title == title);
        SourceText edited = await _editor.ApplyAsync(document, action);

        Assert.Equal(after, edited.ToString());
        Assert.Equal(hasMark, edited.Encoding!.GetPreamble().Length > 0);
    }
}
