namespace Verbatim.Emission;

/// <summary>
/// The files of a schema as generated code carries them. They are written anew from their trees, so that a comment or a blank line
/// in the schema leaves the generated code as it is, and a compiler that compares it has nothing to do.
/// </summary>
public static class EmbeddedSchema
{
    /// <summary>The files that a schema was loaded from, root first, their paths relative to the root's folder.</summary>
    public static EquatableArray<SchemaFile> Of(LoadedSchema schema) =>
        schema.Files.Select(file => new SchemaFile(
            DocumentPath.Relative(schema.Files[0].Path, file.Path), TextOf(WithPaths(file, schema)))).ToEquatableArray();

    /// <summary>The file with the paths of imports that an import map led elsewhere: generated code has no map.</summary>
    private static SourceText WithPaths(SourceText file, LoadedSchema schema)
    {
        TextEdit[] edits =
        [
            .. schema.Mapped.Where(mapped => mapped.Import.Path == file.Path).Select(mapped => new TextEdit(
                mapped.Import.Span, ScalarSpelling.InPlaceOf(file, mapped.Import.Span, mapped.From(file.Path)))),
        ];
        return edits.Length == 0 ? file : SourceText.From(file.Path, TextFixes.Apply(file, edits));
    }

    private static string TextOf(SourceText file)
    {
        DocumentTree tree = DocumentParser.Parse(file);
        // JSON has no comments; and written out, aliases can be far larger than what they were written as. What could not be read stays.
        bool isWrittenAnew = tree is { Format: DocumentFormat.Yaml, Root: not null, Diagnostics.IsEmpty: true }
            && tree.Root.ExpandedSize <= file.Text.Length;
        return isWrittenAnew ? CanonicalYaml.Write(tree.Root!) : file.Text;
    }
}
