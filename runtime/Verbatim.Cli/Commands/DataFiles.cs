namespace Verbatim.Cli.Commands;

/// <summary>Holds the files of a data set to a schema: each by itself, several at once, then all together.</summary>
internal static class DataFiles
{
    /// <summary>What is wrong with the files.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="className">The class of each document, or of each item of its list; null for the tree root.</param>
    /// <param name="paths">The files.</param>
    /// <param name="texts">Where they and the texts that they quote come from.</param>
    /// <param name="references">The severity of a reference that leads nowhere.</param>
    /// <param name="least">The least severity that is shown: what would be hidden is not looked for.</param>
    /// <param name="terminal">Where a person may watch.</param>
    public static IEnumerable<Diagnostic> Check(
        SchemaModel model, string? className, EquatableArray<string> paths, FileTexts texts, DiagnosticSeverity references,
        DiagnosticSeverity least, Terminal terminal)
    {
        DocumentValidator validator = new(model, texts) { TellsOtherReadings = least == DiagnosticSeverity.Hidden };
        CheckedFile[] files = new CheckedFile[paths.Count];
        using Progress progress = new(terminal, "checking", "files", paths.Count);
        Parallel.For(0, paths.Count, i =>
        {
            files[i] = CheckedFile.Of(texts.Read(paths[i]), validator, className, terminal.Stopping);
            progress.Advance();
        });
        for (int i = 0; i < files.Length; i++)
        {
            if (files[i].IsMisread)
                terminal.Note($"'{paths[i]}' was read as YAML: the name of a JSON file ends in .json, of JSON lines in .jsonl or .ndjson");
        }
        return [.. files.SelectMany(static file => file.Diagnostics),
            .. DataSet.Check(model, files.SelectMany(static file => file.Results), references)];
    }
}
