namespace Verbatim.Cli.Commands;

/// <summary>How far the desk has come, on the screen of whoever waits for it.</summary>
internal sealed class DeskProgress : IDeskProgress, IDisposable
{
    private readonly Progress _progress;

    /// <summary>Begins with the files, which are read before the desk has them.</summary>
    /// <param name="terminal">Whose screen it is.</param>
    /// <param name="files">How many files there are.</param>
    public DeskProgress(Terminal terminal, int files) => _progress = new Progress(terminal, "reading", "files", files);

    /// <inheritdoc/>
    public void Begin(DeskStep step, int total)
    {
        (string doing, string noun) = step switch
        {
            DeskStep.Records => ("checking", "files"),
            DeskStep.Texts => ("reading", "texts"),
            DeskStep.Copies => ("comparing", "texts"),
            _ => ("applying", "rules"),
        };
        _progress.Begin(doing, noun, total);
    }

    /// <inheritdoc/>
    public void Advance() => _progress.Advance();

    /// <summary>Erases the line.</summary>
    public void Dispose() => _progress.Dispose();
}
