namespace Verbatim.Emission.JsonSchema;

/// <summary>
/// The names of the files, apart even where a disk takes two cases for one: a class's file keeps its name, since documents point at it.
/// </summary>
internal sealed class SchemaFileNames
{
    private const string Extension = ".schema.json";

    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    private SchemaFileNames(JsonSchemaContext context)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (ClassModel c in context.DocumentClasses)
            _classes[c.Name] = Free(taken, c.Name);
        Schema = Free(taken, context.Model.Name);
    }

    public static SchemaFileNames Of(JsonSchemaContext context) => new(context);

    /// <summary>The file of the schema as a whole.</summary>
    public string Schema { get; }

    /// <summary>The file of a class.</summary>
    public string Class(ClassModel c) => _classes[c.Name];

    private static string Free(HashSet<string> taken, string name)
    {
        string plain = DefinitionName.Of(name);
        string free = plain;
        for (int i = 2; !taken.Add(free); i++)
            free = plain + "_" + i;
        return free + Extension;
    }
}
