namespace Verbatim.Emission.Contract;

/// <summary>How C# is written.</summary>
/// <param name="Namespace">The namespace of the generated types; empty for none.</param>
/// <param name="Schemas">The schema files, root first, embedded so that the interpreter can take over at run time.</param>
public sealed record CSharpOptions(string Namespace, EquatableArray<SchemaFile> Schemas)
{
    /// <summary>The types, by their names in C#, that another schema of the namespace brings.</summary>
    public EquatableArray<string> BroughtByOthers { get; init; }
}

/// <summary>A schema file as it is embedded in generated code.</summary>
/// <param name="Path">Its path relative to the root schema's folder, with forward slashes.</param>
/// <param name="Text">Its characters.</param>
public sealed record SchemaFile(string Path, string Text);
