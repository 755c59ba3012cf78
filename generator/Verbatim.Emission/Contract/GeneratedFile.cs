namespace Verbatim.Emission.Contract;

/// <summary>A generated source file.</summary>
/// <param name="HintName">Its name, unique within a schema even where case does not count: <c>Article.g.cs</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record GeneratedFile(string HintName, string Text);
