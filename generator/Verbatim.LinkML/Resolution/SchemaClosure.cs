namespace Verbatim.LinkML.Resolution;

/// <summary>A schema with everything it imports, directly or not.</summary>
/// <param name="Root">The schema itself.</param>
/// <param name="Schemas">All schemas, each once: imports before what imports them, the root last.</param>
/// <param name="Files">The files read, built-in ones left out: the root first, then in the order of the imports.</param>
internal sealed record SchemaClosure(SchemaDefinition Root, IReadOnlyList<SchemaDefinition> Schemas, EquatableArray<SourceText> Files)
{
    /// <summary>The imports that the import map led to their files.</summary>
    public EquatableArray<MappedImport> Mapped { get; init; }
}
