namespace Verbatim.Emission.Contract;

/// <summary>A generated source file.</summary>
/// <param name="HintName">Its name, unique within a schema: <c>Article.g.cs</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record GeneratedFile(string HintName, string Text);
