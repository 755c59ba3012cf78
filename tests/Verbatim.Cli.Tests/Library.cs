namespace Verbatim.Cli.Tests;

/// <summary>A small schema, and data that keep to it.</summary>
internal static class Library
{
    public const string Schema = """
        id: https://example.org/library
        name: library
        prefixes:
          linkml: https://w3id.org/linkml/
          lib: https://example.org/library/
        default_prefix: lib
        default_range: string
        imports:
          - linkml:types
        classes:
          Shelf:
            tree_root: true
            attributes:
              name:
                required: true
              books:
                range: Book
                multivalued: true
                inlined_as_list: true
          Book:
            attributes:
              id:
                identifier: true
              title:
                required: true
              pages:
                range: integer
              published:
                range: date
              sequel:
                range: Book
        """;

    public const string Shelf = """
        name: new
        books:
          - id: lib:emma
            title: Emma
            pages: 474
            published: 1815-12-23
        """;

    /// <summary>A sandbox with the schema as library.yaml.</summary>
    public static Sandbox Sandbox() => new Sandbox().With("library.yaml", Schema);
}
