namespace Verbatim.Documents.Rendering.Sarif;

/// <summary>Who found it, as a SARIF log names the tool.</summary>
/// <param name="Name">The tool's name.</param>
/// <param name="Version">Its version, as semantic versioning writes it.</param>
/// <param name="InformationUri">Where one reads about it, or null.</param>
/// <param name="Explain">The page of a code in Markdown, or null where there is none.</param>
public sealed record SarifTool(string Name, string Version, string? InformationUri, Func<string, string?> Explain);
