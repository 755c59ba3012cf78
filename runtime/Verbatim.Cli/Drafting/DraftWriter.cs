namespace Verbatim.Cli.Drafting;

/// <summary>Writes drafted records, or shows them, and says what was found in them.</summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="folder">The folder that paths start from.</param>
/// <param name="report">How findings are shown.</param>
internal sealed class DraftWriter(Terminal terminal, WorkingFolder folder, ReportWriter report)
{
    /// <summary>Writes the records that differ from what is on disk.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Save(IReadOnlyCollection<DraftedRecord> records, Report found)
    {
        bool isWritten = true;
        foreach (DraftedRecord record in records)
        {
            if (record.IsChanged && Write(record) is { } problem)
            {
                terminal.Note($"'{record.Path}' could not be written: {problem}");
                isWritten = false;
            }
            else
            {
                report.SayToPeople($"{record.Told} {record.Path}");
            }
        }
        int result = report.Write(found);
        return isWritten ? result : ExitCode.Usage;
    }

    /// <summary>Shows what would be written as a patch.</summary>
    /// <returns>What the exit code would be.</returns>
    public int Preview(IReadOnlyCollection<DraftedRecord> records, Report found)
    {
        foreach (DraftedRecord record in records.Where(static record => record.IsChanged))
        {
            string path = folder.Relative(folder.Resolve(record.Path));
            terminal.Out.Write(record.IsNew
                ? FilePatch.OfNew(path, record.Text.Current.Text, report.UsesColor)
                : FilePatch.Of(path, folder.Resolve(record.Path), record.Text, report.UsesColor));
        }
        return Beside(records, found);
    }

    /// <summary>Prints the records themselves.</summary>
    /// <returns>What the exit code would be.</returns>
    public int Print(IReadOnlyCollection<DraftedRecord> records, Report found)
    {
        foreach (DraftedRecord record in records)
            terminal.Out.Write(record.Text.Current.Text);
        return Beside(records, found);
    }

    // What was asked for is on standard output already.
    private int Beside(IEnumerable<DraftedRecord> records, Report found)
    {
        foreach (DraftedRecord record in records)
            terminal.Note($"{record.Told} {record.Path}");
        foreach (Diagnostic finding in found.Diagnostics.Order(DiagnosticOrder.Instance))
            terminal.Error.WriteLine(finding);
        terminal.Note(ReportWriter.SummaryOf(found));
        return ReportWriter.ResultOf(found);
    }

    private string? Write(DraftedRecord record)
    {
        string full = folder.Resolve(record.Path);
        if (record.IsNew)
            return FileReplacement.Create(full, record.Text.Current.Text);
        return FileReplacement.IsReadOnly(full) ? "it is read-only" : FileReplacement.Write(full, record.Text);
    }
}
