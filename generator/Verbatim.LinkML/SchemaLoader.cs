namespace Verbatim.LinkML;

/// <summary>Loads a schema: reads it, its imports, and resolves both into the induced model.</summary>
public static class SchemaLoader
{
    /// <summary>Loads the schema in <paramref name="root"/>.</summary>
    /// <param name="root">The schema file.</param>
    /// <param name="imports">Where imported schemas come from. The built-in ones (<c>linkml:types</c> and its kin) need no source.</param>
    /// <param name="importMap">A mapping from imports, or from prefixes, to paths, as LinkML's own; null where there is none.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static LoadedSchema Load(
        SourceText root, ITextSource imports, SourceText? importMap = null, CancellationToken cancellationToken = default)
    {
        DiagnosticBag bag = new();
        SchemaClosure? closure = ImportResolver.Resolve(root, imports, ImportMap.Read(importMap, bag), bag, cancellationToken);
        if (closure is null)
            return new(null, bag.ToImmutable([root]), [root]);
        ResolvedSchema resolved = SchemaResolver.Resolve(closure, Faults.None, bag);
        SchemaChecker.Check(resolved, bag);
        Diagnostic[] wrong = [.. bag.Faults];
        SchemaModel model = wrong.Length == 0
            ? resolved.Model
            : SchemaResolver.Resolve(closure, new Faults(wrong, closure.Schemas), new DiagnosticBag()).Model;
        return new(model, bag.ToImmutable(closure.Files), closure.Files) { Mapped = closure.Mapped };
    }
}

/// <summary>A schema that was loaded, and what is wrong with it.</summary>
/// <param name="Model">The induced model, or null where an error leaves none to speak of.</param>
/// <param name="Diagnostics">What is wrong with the schema files, each at its place.</param>
/// <param name="Files">The files that were read: the root first, then imports; built-in ones left out.</param>
public sealed record LoadedSchema(SchemaModel? Model, EquatableArray<Diagnostic> Diagnostics, EquatableArray<SourceText> Files)
{
    /// <summary>Whether there is a model and no error.</summary>
    public bool IsValid => Model is not null && !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// Whether documents can be held to it, and code made of it: what its errors point at is left out, and the rest stands (P16). A file
    /// that holds no schema is not.
    /// </summary>
    public bool IsUsable => Model is not null;

    /// <summary>The imports that the import map led to their files.</summary>
    public EquatableArray<MappedImport> Mapped { get; init; }
}
