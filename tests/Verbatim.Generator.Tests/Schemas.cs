namespace Verbatim.Generator.Tests;

/// <summary>The schema that most tests use: two files, a class with a reference, and a document that breaks nothing.</summary>
internal static class Schemas
{
    public const string Catalog = """
        id: https://example.org/shop/catalog
        name: catalog
        imports:
          - linkml:types
          - maker
        prefixes:
          linkml: https://w3id.org/linkml/
          shop: https://example.org/shop/
        default_prefix: shop
        default_range: string
        classes:
          Product:
            attributes:
              id:
                identifier: true
              name:
                required: true
              price:
                range: integer
              maker:
                range: Maker

        """;

    public const string Maker = """
        id: https://example.org/shop/maker
        name: maker
        imports:
          - linkml:types
        prefixes:
          linkml: https://w3id.org/linkml/
          shop: https://example.org/shop/
        default_prefix: shop
        default_range: string
        classes:
          Maker:
            attributes:
              id:
                identifier: true
              name:

        """;
}
