using System.Text.Json;

namespace Verbatim.Conformance.PublicSchemas;

/// <summary>A public schema and the documents that it ships.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Root">The schema file that imports the others.</param>
/// <param name="Files">All its schema files.</param>
/// <param name="Documents">Its documents.</param>
public sealed record PublicSchema(string Name, string Root, IReadOnlyList<string> Files, IReadOnlyList<PublicDocument> Documents)
{
    /// <summary>Where the schemas are, or null. They are third-party data and stand beside the repository, not in it.</summary>
    public static string? Folder { get; } = RepositoryFolder.Shared(Path.Combine("linkml", "schemas"));

    /// <summary>The schemas in the order of their names. Skips the test where they are not there.</summary>
    public static IReadOnlyList<PublicSchema> All()
    {
        Assert.SkipWhen(Folder is null, RepositoryFolder.Lacks("linkml/schemas"));
        return [.. Directory.EnumerateDirectories(Folder!).Where(static home => Path.GetFileName(home)[0] != '_')
            .Order(StringComparer.Ordinal).Select(Read)];
    }

    /// <summary>What the schemas' lists call a file.</summary>
    public static string NameOf(string path) => DocumentPath.Relative(Path.Combine(Folder!, "README"), path);

    private static PublicSchema Read(string home)
    {
        string name = Path.GetFileName(home);
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(home, "schema"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)];
        string index = Path.Combine(home, "data_index.json");
        if (!File.Exists(index))
            return new(name, Path.Combine(home, "schema", name + ".yaml"), files, []);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(index));
        return new(
            name,
            Path.Combine(home, json.RootElement.GetProperty("schema").GetString()!),
            files,
            [.. json.RootElement.GetProperty("data").EnumerateArray().Select(one => PublicDocument.Read(home, one))]);
    }
}

/// <summary>A document that a public schema ships.</summary>
/// <param name="Path">The file.</param>
/// <param name="Class">The class it is held to: as the schema's index says, else as our own list does.</param>
/// <param name="Label">What its folder says of it, or null.</param>
/// <param name="Peer">What LinkML's own validator says of it, or null where it was not asked.</param>
public sealed record PublicDocument(string Path, string Class, bool? Label, bool? Peer)
{
    /// <summary>The verdict to expect: the label's, else the validator's.</summary>
    public bool? Expected => Label ?? Peer;

    internal static PublicDocument Read(string home, JsonElement json) =>
        At(System.IO.Path.Combine(home, json.GetProperty("file").GetString()!), json);

    private static PublicDocument At(string path, JsonElement json) => new(
        path,
        json.GetProperty("target_class").GetString() ?? Explanations.OfDocuments[PublicSchema.NameOf(path)].Said.Split(" as ")[1],
        json.GetProperty("expected").GetString() switch { "valid" => true, "invalid" => false, _ => null },
        json.TryGetProperty("linkml_valid", out JsonElement said) ? said.GetBoolean() : null);
}
