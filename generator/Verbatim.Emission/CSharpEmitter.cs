using Verbatim.Documents;
using Verbatim.LinkML.Model;

namespace Verbatim.Emission;

/// <summary>Turns a schema into C#: records, enumerations, readers, writers and validators. The same model gives the same text.</summary>
public static class CSharpEmitter
{
    /// <summary>The source files for a schema.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="options">The namespace, and what is embedded.</param>
    public static EquatableArray<GeneratedFile> Emit(SchemaModel model, CSharpOptions options) => [];
}

/// <summary>How C# is written.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Schemas">The schema files, root first, embedded so that the interpreter can take over at run time.</param>
public sealed record CSharpOptions(string Namespace, EquatableArray<SchemaFile> Schemas);

/// <summary>A schema file as it is embedded in generated code.</summary>
/// <param name="Path">Its path relative to the root schema's folder, with forward slashes.</param>
/// <param name="Text">Its characters.</param>
public sealed record SchemaFile(string Path, string Text);

/// <summary>A generated source file.</summary>
/// <param name="HintName">Its name, unique within a schema: <c>Article.g.cs</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record GeneratedFile(string HintName, string Text);
