namespace Verbatim.Cli.Fixing;

/// <summary>
/// Writes what was fixed, and says so: to people among the findings, else where it does not come between a program and what it reads.
/// </summary>
/// <param name="terminal">Where it is said.</param>
/// <param name="folder">The folder that paths in patches start from.</param>
/// <param name="report">How findings are shown.</param>
internal sealed class FixReport(Terminal terminal, WorkingFolder folder, ReportWriter report)
{
    /// <summary>Writes the edited files; those that could not be written are named, and returned.</summary>
    public IEnumerable<string> Save(FixedFiles files)
    {
        foreach ((string file, EditedText text) in files.Edited)
        {
            if (FileReplacement.Write(file, text) is not { } problem)
                continue;
            terminal.Note($"'{text.Original.Path}' could not be written: {problem}");
            yield return file;
        }
    }

    /// <summary>Says how many findings were fixed in each file.</summary>
    public void Tell(FixedFiles files)
    {
        foreach ((string file, int count) in files.Fixed)
            report.SayToPeople(Line("fixed", count, files.Edited[file]));
    }

    /// <summary>Shows the edits as a patch, and beside it how much they would fix and leave.</summary>
    /// <returns>What the exit code would be after them.</returns>
    public int Preview(FixedFiles files, Report left)
    {
        foreach ((string file, EditedText text) in files.Edited)
            terminal.Out.Write(FilePatch.Of(folder.Relative(file), file, text, report.UsesColor));
        foreach ((string file, int count) in files.Fixed)
            terminal.Note(Line("would fix", count, files.Edited[file]));
        terminal.Note($"{ReportWriter.SummaryOf(left)} would be left");
        return ReportWriter.ResultOf(left);
    }

    private static string Line(string verb, int count,
        EditedText text) => $"{verb} {(count == 1 ? "1 finding" : $"{count} findings")} in {text.Original.Path}";
}
