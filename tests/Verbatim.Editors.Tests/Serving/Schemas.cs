namespace Verbatim.Editors.Tests.Serving;

/// <summary>The schemas of the tests, and the data that they know.</summary>
internal static class Schemas
{
    /// <summary>A few classes that show every form.</summary>
    public static SchemaModel Library { get; } = Load(Path.Combine(AppContext.BaseDirectory, "Samples", "library.yaml"));

    /// <summary>The article schema of this repository.</summary>
    public static SchemaModel Articles { get; } = Load(RepositoryFolder.PathOf("schema", "articles.yaml"));

    /// <summary>The articles of this repository.</summary>
    public static IEnumerable<string> ArticleFiles =>
        Directory.EnumerateFiles(RepositoryFolder.PathOf("seeds", "articles"), "*.article.yaml").Order(StringComparer.Ordinal);

    /// <summary>The identifiers in this repository's data.</summary>
    public static EquatableArray<ClassIdentifiers> ArticleIdentifiers()
    {
        DocumentValidator validator = new(Articles);
        IEnumerable<string> facts =
            Directory.EnumerateFiles(RepositoryFolder.PathOf("seeds", "knowledge"), "*.yaml", SearchOption.AllDirectories);
        return DataSet.Identifiers(Articles, [.. ArticleFiles.Select(file => Read(validator, file, "Article")),
            .. facts.Select(file => Read(validator, file, "Knowledge"))]);
    }

    public static SchemaModel Load(string path)
    {
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        Assert.True(schema.IsValid, string.Join('\n', schema.Diagnostics));
        return schema.Model!;
    }

    private static ValidationResult Read(DocumentValidator validator, string file, string @class) =>
        validator.Validate(DocumentParser.Parse(SourceText.FromBytes(file, File.ReadAllBytes(file))), @class);
}
