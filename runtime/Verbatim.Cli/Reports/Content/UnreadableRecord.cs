namespace Verbatim.Cli.Reports.Content;

/// <summary>A text whose record has errors, so that only the text itself can be shown.</summary>
/// <param name="RecordPath">The record.</param>
/// <param name="Text">The text that it names.</param>
internal sealed record UnreadableRecord(string RecordPath, SourceText Text);
