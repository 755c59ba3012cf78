namespace Verbatim.Cli.Commands;

/// <summary>The JSON Schemas that a build leaves for editors, from what was found in its documents already.</summary>
internal static class BuiltJsonSchemas
{
    /// <summary>
    /// Writes them. Where that cannot be done the build's own target tries again, and says what is wrong.
    /// </summary>
    /// <returns>Whether all were written.</returns>
    public static bool Write(PlannedJsonSchemas wanted, CheckedProject project, FileTexts texts, WorkingFolder folder)
    {
        if (project.Schemas.First(schema => schema.Path == wanted.Schema).Loaded is not { IsValid: true, Model: { } model })
            return false;
        bool isOnly = project.Schemas.Count == 1;
        ILookup<bool, ProjectDocument> held = project.Documents
            .Where(document => document.Plan.Schema.Length == 0 || IsNamed(document)).ToLookup(document => IsNamed(document) || isOnly);
        Dictionary<string, ProjectDocument> documents = held[true].ToDictionary(static document => document.Path, StringComparer.Ordinal);
        (KnownIdentifiers known, EquatableArray<Diagnostic> problems) = KnownIdentifiers.In(
            model, [.. held[true].Select(static document => new ListedFile(document.Path, document.Plan.Class))], texts,
            file => documents[file.Path] is { Outcome.IsOneObject: true, Choice.Schema.Path: { } path } document && path == wanted.Schema
                ? document.Result : null);
        JsonSchemaOptions options = new(JudgedDocuments.Yaml)
        {
            Identifiers = known.Identifiers,
            // A document that names no schema, where there are several, may have identifiers that nobody knows of.
            IdentifiersAreAll = known.AreAll && !held[false].Any(),
            Roots = known.Roots,
        };
        return problems.IsEmpty
            && OutOption.Write(wanted.Folder, JsonSchemaEmitter.Emit(model, options), folder, static _ => { }) is null;

        bool IsNamed(ProjectDocument document) => DocumentPath.Normalize(document.Plan.Schema) == DocumentPath.Normalize(wanted.Schema);
    }
}
