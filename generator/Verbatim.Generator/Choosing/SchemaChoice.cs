using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Choosing;

/// <summary>Which schema a document is held to: the one it names, else the only one that has its class.</summary>
/// <typeparam name="TSchema">What a schema is to whoever chooses.</typeparam>
/// <param name="Schema">The schema, or null where none could be chosen.</param>
/// <param name="Problem">Why none could be chosen, at a place yet to be given.</param>
internal sealed record SchemaChoice<TSchema>(TSchema? Schema, Func<Location, Finding>? Problem)
    where TSchema : class, IProjectSchema
{
    /// <summary>Chooses.</summary>
    /// <param name="className">The class of the document; empty where the tree root decides.</param>
    /// <param name="schemaPath">The file of its schema; empty where the class decides.</param>
    /// <param name="schemas">The schemas of the project.</param>
    public static SchemaChoice<TSchema> Of(string className, string schemaPath, IReadOnlyList<TSchema> schemas)
    {
        TSchema[] named =
            [.. schemas.Where(s => schemaPath.Length == 0 || DocumentPath.Normalize(s.Path) == DocumentPath.Normalize(schemaPath))];
        if (named.Length == 0 && schemaPath.Length > 0)
            return Fails(at => BuildDiagnostics.UnknownSchema.At(at, schemaPath));
        TSchema[] fitting = [.. named.Where(s => Has(s, className))];
        if (fitting.Length == 1)
            return new SchemaChoice<TSchema>(fitting[0], Problem: null);
        if (fitting.Length > 1)
            return Fails(
                at => BuildDiagnostics.AmbiguousSchema.At(at, string.Join(", ", fitting.Select(static s => Path.GetFileName(s.Path)))));
        // A schema with errors may well have the class where it could not be read; they fail the build.
        if (named.Any(static s => !s.Loaded.IsValid))
            return new SchemaChoice<TSchema>(null, null);
        return className.Length == 0
            ? Fails(at => BuildDiagnostics.NoClass.At(at))
            : Fails(at => BuildDiagnostics.UnknownClass.At(at, className, Suggestion(className, named)));
    }

    private static bool Has(TSchema schema, string className) => className.Length > 0
        ? Classes(schema).Contains(className)
        : schema.Loaded.Model?.Classes.Any(static c => c.TreeRoot) == true;

    private static IEnumerable<string> Classes(TSchema schema) => schema.Loaded.Model?.Classes.Select(static c => c.Name) ?? [];

    private static string Suggestion(string className, TSchema[] schemas) =>
        NearestName.Find(className, schemas.SelectMany(Classes)) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static SchemaChoice<TSchema> Fails(Func<Location, Finding> problem) => new(null, problem);
}
