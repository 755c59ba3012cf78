namespace Verbatim.Generator.Parsing;

/// <summary>All that the types generated from a schema depend on; equal where they would be equal.</summary>
/// <param name="Folder">The folder that keeps the files of one schema apart from those of another.</param>
/// <param name="Model">The schema.</param>
/// <param name="Options">How it is written.</param>
internal sealed record SchemaTypes(string Folder, SchemaModel Model, CSharpOptions Options)
{
    /// <summary>
    /// Loads a schema, or gives null where the file holds none. What its errors point at is left out (P16); the analyzer tells them.
    /// </summary>
    public static SchemaTypes? Load(SchemaInput input, EquatableArray<SchemaInput> all, CancellationToken cancellationToken)
    {
        MemoryTextSource texts = new(all.Select(static i => i.Text));
        LoadedSchema loaded = SchemaLoader.Load(input.Text, texts, texts.Find(input.Metadata.ImportMap), cancellationToken);
        return loaded is { IsUsable: true, Model: { } model }
            ? new SchemaTypes(FolderOf(input, all), model, new CSharpOptions(NamespaceOf(input, model), EmbeddedSchema.Of(loaded)))
            : null;
    }

    private static string NamespaceOf(SchemaInput input, SchemaModel model) =>
        input.Metadata.Namespace.Length > 0 ? input.Metadata.Namespace : CSharpEmitter.DefaultNamespace(model);

    /// <summary>The schema file's name; where an earlier schema has it too, with a number. Names of generated files ignore case.</summary>
    private static string FolderOf(SchemaInput input, EquatableArray<SchemaInput> all)
    {
        string name = NameOf(input);
        int earlier = all.Count(other => other.Generates
            && string.Equals(NameOf(other), name, StringComparison.OrdinalIgnoreCase)
            && string.CompareOrdinal(other.Text.Path, input.Text.Path) < 0);
        return earlier == 0 ? name : $"{name}.{earlier + 1}";
    }

    private static string NameOf(SchemaInput input) =>
        new([.. Path.GetFileNameWithoutExtension(input.Text.Path).Select(static c => char.IsLetterOrDigit(c) ? c : '_')]);
}
