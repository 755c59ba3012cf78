namespace Verbatim.Emission;

/// <summary>
/// Turns a schema into JSON Schema 2020-12: for editors, which complete, explain and check by it, and for any other judge of the same
/// documents. It says what the interpreter says wherever JSON Schema can; the same model gives the same bytes.
/// </summary>
public static class JsonSchemaEmitter
{
    /// <summary>The dialect of all that is written.</summary>
    internal const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>One file with every class and enumeration, and a thin one for each class that a document can hold one object of.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="options">What is judged, and which identifiers exist.</param>
    public static EquatableArray<GeneratedFile> Emit(SchemaModel model, JsonSchemaOptions options)
    {
        JsonSchemaContext context = new(model, options);
        Definitions definitions = new(context);
        SchemaFileNames names = SchemaFileNames.Of(context);
        List<GeneratedFile> files = [];
        foreach (ClassModel c in context.DocumentClasses)
            files.Add(new GeneratedFile(names.Class(c), JsonText.Of(Thin(c, names.Schema, definitions))));
        files.Insert(0, new GeneratedFile(names.Schema, JsonText.Of(Whole(context, definitions))));
        return files.ToEquatableArray();
    }

    /// <summary>The name of the file for documents that hold one object of a class, or null where no document can.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="className">The class.</param>
    public static string? FileOf(SchemaModel model, string className)
    {
        JsonSchemaContext context = new(model, new JsonSchemaOptions(JudgedDocuments.Json));
        return context.DocumentClasses.FirstOrDefault(c => c.Name == className) is { } found
            ? SchemaFileNames.Of(context).Class(found) : null;
    }

    private static JsonObject Thin(ClassModel c, string schemaFile, Definitions definitions) => new()
    {
        { "$schema", Dialect },
        { "title", c.Name },
        { "$ref", schemaFile + Definitions.Pointer(definitions.Document(c)) },
    };

    private static JsonObject Whole(JsonSchemaContext context, Definitions definitions)
    {
        ClassModel? root = context.Model.Classes.FirstOrDefault(static c => c.TreeRoot);
        return new JsonObject
        {
            { "$schema", Dialect },
            { "$comment", $"From the LinkML schema {context.Model.Name}: edit that, not this." },
            { "title", context.Model.Name },
            { "description", context.Model.Description?.Trim() },
            { "$ref", root is null ? null : Definitions.Pointer(definitions.Document(root)) },
            { "$defs", definitions.All() },
        };
    }
}
