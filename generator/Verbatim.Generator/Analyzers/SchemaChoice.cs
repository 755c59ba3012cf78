using Finding = Verbatim.Documents.Diagnostic;

namespace Verbatim.Generator.Analyzers;

/// <summary>Which schema a document is held to: the one it names, else the only one that has its class.</summary>
/// <param name="Schema">The schema, or null where none could be chosen.</param>
/// <param name="Problem">Why none could be chosen, at a place yet to be given.</param>
internal sealed record SchemaChoice(GivenSchema? Schema, Func<Location, Finding>? Problem)
{
    public static SchemaChoice Of(ItemMetadata metadata, IReadOnlyList<GivenSchema> schemas)
    {
        GivenSchema[] named =
            [.. schemas.Where(s => metadata.Schema.Length == 0
                || DocumentPath.Normalize(s.Path) == DocumentPath.Normalize(metadata.Schema))];
        if (named.Length == 0 && metadata.Schema.Length > 0)
            return Fails(at => BuildDiagnostics.UnknownSchema.At(at, metadata.Schema));
        GivenSchema[] fitting = [.. named.Where(s => s.Has(metadata.Class))];
        if (fitting.Length == 1)
            return new SchemaChoice(fitting[0], Problem: null);
        if (fitting.Length > 1)
            return Fails(
                at => BuildDiagnostics.AmbiguousSchema.At(at, string.Join(", ", fitting.Select(static s => Path.GetFileName(s.Path)))));
        // A schema with errors may well have the class where it could not be read; they fail the build.
        if (named.Any(static s => !s.Loaded.IsValid))
            return new SchemaChoice(null, null);
        return metadata.Class.Length == 0
            ? Fails(at => BuildDiagnostics.NoClass.At(at))
            : Fails(at => BuildDiagnostics.UnknownClass.At(at, metadata.Class, Suggestion(metadata.Class, named)));
    }

    private static string Suggestion(string className, GivenSchema[] schemas) =>
        NearestName.Find(className, schemas.SelectMany(static s => s.Classes)) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static SchemaChoice Fails(Func<Location, Finding> problem) => new(null, problem);
}
