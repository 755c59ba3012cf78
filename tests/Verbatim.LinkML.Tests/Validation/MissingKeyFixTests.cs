namespace Verbatim.LinkML.Tests.Validation;

public sealed class MissingKeyFixTests
{
    private static readonly DocumentValidator Product = Held.To("""
        classes:
          C:
            attributes:
              id: {required: true}
              name: {required: true}
              note: {}
              address: {range: Address}
              parts: {range: Part, multivalued: true, inlined_as_list: true}
              shelf: {range: Book, multivalued: true, inlined: true}
              price: {}
          Address:
            attributes:
              street: {required: true}
              city: {required: true}
          Part:
            attributes:
              label: {required: true}
              size: {}
          Book:
            attributes:
              isbn: {key: true}
              title: {required: true}
              author: {required: true}
        """);

    private static readonly DocumentValidator Fixed = Held.To("""
        enums:
          Only:
            permissible_values: {single: {}}
        classes:
          C:
            attributes:
              kind: {required: true, equals_string: lamp}
              version: {range: integer, required: true, equals_number: 2}
              status: {required: true, ifabsent: string(open)}
              unit: {range: Only, required: true}
              flag: {range: boolean, required: true, ifabsent: 'true'}
              code: {required: true, equals_string: "007"}
        """);

    private const string Whole = "kind: lamp\nversion: 2\nstatus: open\nunit: single\nflag: true\ncode: '007'\n";

    [Theory]
    [InlineData("id: a\n", "id: a\nname:\n")]
    [InlineData("id: a", "id: a\nname:")]
    [InlineData("id: a\r\nprice: 1\r\n", "id: a\r\nname:\r\nprice: 1\r\n")]
    [InlineData("id: a # the id\n\n# the price\nprice: 1\n", "id: a # the id\nname:\n\n# the price\nprice: 1\n")]
    [InlineData("name: n\n", "id:\nname: n\n")]
    [InlineData("# the name\nname: n\nprice: 1\n", "# the name\nname: n\nid:\nprice: 1\n")]
    [InlineData("# a product\n\nname: n\n", "# a product\n\nid:\nname: n\n")]
    [InlineData("price: 1\nid: a\n", "price: 1\nid: a\nname:\n")]
    [InlineData("id: |\n  text\nprice: 1\n", "id: |\n  text\nname:\nprice: 1\n")]
    [InlineData("id: |+\n  text\n\n\nprice: 1\n", "id: |+\n  text\n\n\nname:\nprice: 1\n")]
    [InlineData("id: &x a\nprice: *x # twice\n", "id: &x a\nname:\nprice: *x # twice\n")]
    [InlineData("price: &x 1\nid: *x # twice\nnote: n\n", "price: &x 1\nid: *x # twice\nname:\nnote: n\n")]
    [InlineData("---\nid: a\n...\n", "---\nid: a\nname:\n...\n")]
    [InlineData("{id: a}", "{id: a, name: }")]
    [InlineData("{price: 1, id: a}", "{price: 1, id: a, name: }")]
    [InlineData("{name: n}", "{id:, name: n}")]
    [InlineData("{\n  id: a, # the id\n  price: 1\n}\n", "{\n  id: a, # the id\n  name: ,\n  price: 1\n}\n")]
    [InlineData("{\n  id: a # the id\n}\n", "{\n  id: a, # the id\n  name: \n}\n")]
    public void A_missing_key_is_added_below_the_one_before_it_in_the_schema(string before, string after) =>
        Assert.Equal(after, Product.Fix(before, code: "LML2002"));

    [Theory]
    [InlineData("address: {}", "address: {city: }")]
    [InlineData("address: { }", "address: {city: }")]
    [InlineData("price: &x 1\naddress: {street: *x}", "price: &x 1\naddress: {street: *x, city: }")]
    [InlineData("address: {city: c}", "address: {street:, city: c}")]
    [InlineData("address:\n  street: s\n    # s goes on\nprice: 1", "address:\n  street: s\n    # s goes on\n  city:\nprice: 1")]
    [InlineData("parts:\n  - size: 1\n", "parts:\n  - label:\n    size: 1\n")]
    [InlineData("parts:\n  # the first\n  - size: 1 # small\n", "parts:\n  # the first\n  - label:\n    size: 1 # small\n")]
    [InlineData("parts:\n- {}\n", "parts:\n- {label: }\n")]
    [InlineData("parts: [size: 1]\n", null)]
    [InlineData("shelf:\n  x:\n    title: t\n", "shelf:\n  x:\n    title: t\n    author:\n")]
    public void A_missing_key_is_added_wherever_its_object_stands(string before, string? after)
    {
        const string Head = "id: a\nname: n\n";

        Diagnostic found = Product.Check(Head + before).Diagnostics.First(static d => d.Code == "LML2002");
        string? edited = found.Fixes.IsEmpty ? null : TextFixes.Apply(SourceText.From("data.yaml", Head + before), found.Fixes[0].Edits);

        Assert.Equal(after is null ? null : Head + after, edited);
    }

    [Fact]
    public void The_keys_of_an_object_that_is_a_bare_key_are_added_below_it() =>
        Assert.Equal(
            "id: a\nname: n\nshelf:\n  x: # new\n    author:\n    title:\n  y: {title: t, author: u}\n",
            FixAll(Product, "id: a\nname: n\nshelf:\n  x: # new\n  y: {title: t, author: u}\n"));

    [Theory]
    [InlineData("price: 1\n", "id:\nname:\nprice: 1\n", "data.yaml")]
    [InlineData("- x", null, "data.yaml")]
    [InlineData("{price: 1}", "{id:, name:, price: 1}", "data.yaml")]
    [InlineData("""{"price": "1"}""", """{"id": null, "name": null, "price": "1"}""", "data.json")]
    [InlineData("{\n  \"note\": \"n\",\n  \"price\": \"1\"\n}",
        "{\n  \"id\": null,\n  \"name\": null,\n  \"note\": \"n\",\n  \"price\": \"1\"\n}", "data.json")]
    public void Several_keys_that_are_missing_at_one_place_can_be_added_at_once(string before, string? after, string path) =>
        Assert.Equal(after ?? before, FixAll(Product, before, path));

    [Theory]
    [InlineData("""{"id": "a"}""", """{"id": "a", "name": null}""")]
    [InlineData("{\r\n\t\"id\": \"a\",\r\n\t\"price\": \"1\"\r\n}",
        "{\r\n\t\"id\": \"a\",\r\n\t\"name\": null,\r\n\t\"price\": \"1\"\r\n}")]
    public void In_JSON_an_added_key_has_no_value_yet(string before, string after) =>
        Assert.Equal(("Add 'name'", false, after), Product.FixOf(before, "LML2002", "data.json"));

    [Theory]
    [InlineData("kind: lamp\n", "Add 'kind: lamp'")]
    [InlineData("version: 2\n", "Add 'version: 2'")]
    [InlineData("status: open\n", "Add 'status: open'")]
    [InlineData("unit: single\n", "Add 'unit: single'")]
    [InlineData("flag: true\n", "Add 'flag: true'")]
    public void A_value_that_the_schema_fixes_is_filled_in_and_certain(string line, string title)
    {
        string without = Whole.Replace(line, "", StringComparison.Ordinal);

        Assert.Equal((title, true, Whole), Fixed.FixOf(without, "LML2002"));
    }

    [Fact]
    public void A_text_that_looks_like_a_number_is_filled_in_as_a_text() =>
        Assert.Equal(Whole.Replace('\'', '"'), Fixed.FixOf(Whole.Replace("code: '007'\n", ""), "LML2002").After);

    [Fact]
    public void In_JSON_numbers_are_filled_in_as_numbers_and_texts_as_texts() =>
        Assert.Equal(
            """{"kind": "lamp", "status": "open", "version": 2, "unit": "single", "code": "007", "flag": true}""",
            FixAll(Fixed, """{"unit": "single"}""", "data.json"));

    [Theory]
    [InlineData("kind: lamp", "kind:")]
    [InlineData("kind: lamp", "kind: ~")]
    [InlineData("kind: lamp # as all", "kind: # as all")]
    public void A_key_without_a_value_is_given_the_one_it_must_have(string after, string before) =>
        Assert.Equal(("Set 'kind' to lamp", true, Whole.Replace("kind: lamp", after)),
            Fixed.FixOf(Whole.Replace("kind: lamp", before), "LML2002"));

    [Fact]
    public void A_recommended_key_can_be_added_and_is_never_certain()
    {
        DocumentValidator validator = Held.To("classes: {C: {attributes: {a: {}, b: {recommended: true, equals_string: x}}}}");

        Assert.Equal(("Add 'b: x'", false, "a: 1\nb: x\n"), validator.FixOf("a: 1\n", "LML2026"));
    }

    [Fact]
    public void The_class_that_an_object_can_only_be_of_is_filled_in()
    {
        DocumentValidator validator = Held.To("""
            classes:
              C: {attributes: {a: {}, things: {range: Thing, inlined_as_list: true, multivalued: true}, leaf: {range: Leaf, inlined: true}}}
              Thing: {attributes: {type: {designates_type: true, required: true}, x: {}}}
              Leaf: {is_a: Thing}
            """);

        Assert.Equal(("Add 'type: Thing'", false, "things:\n- type: Thing\n  x: 1\n"), validator.FixOf("things:\n- x: 1\n", "LML2002"));
        Assert.Equal(("Add 'type: Leaf'", true, "leaf:\n  type: Leaf\n  x: 1\n"), validator.FixOf("leaf:\n  x: 1\n", "LML2002"));
    }

    /// <summary>The document after the first fix of every finding, all made at once.</summary>
    private static string FixAll(DocumentValidator validator, string document, string path = "data.yaml") => TextFixes.Apply(
        SourceText.From(path, document),
        validator.Check(document, path: path).Diagnostics.Where(static d => !d.Fixes.IsEmpty).SelectMany(static d => d.Fixes[0].Edits));
}
