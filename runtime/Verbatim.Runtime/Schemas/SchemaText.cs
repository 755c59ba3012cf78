namespace Verbatim.Runtime.Schemas;

/// <summary>A schema file as generated code carries it.</summary>
/// <param name="Path">Its path relative to the root schema's folder, with forward slashes.</param>
/// <param name="Text">Its characters.</param>
public sealed record SchemaText(string Path, string Text);
