namespace Verbatim.Cli.Commands;

/// <summary>Which articles and facts a verb of the article desk looks at: the same for all of them.</summary>
internal sealed class DeskOptions
{
    private readonly Terminal _terminal;
    private readonly WorkingFolder _folder;

    private readonly KnowledgeOption _knowledge = new();
    private readonly Option<string?> _list = new("--files-from")
    {
        Description = "A list of files instead of paths: one a line, after a tab Knowledge where it holds dated facts",
        HelpName = "FILE",
    };
    private readonly PathsArgument _paths = new(
        "PATH", "Articles, folders or patterns; folders are searched for *.article.yaml, and for *.txt of which there is no record", ".");

    /// <param name="verb">The verb that gets the options.</param>
    /// <param name="terminal">Where it is said that there are no facts.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    public DeskOptions(Command verb, Terminal terminal, WorkingFolder folder)
    {
        (_terminal, _folder) = (terminal, folder);
        verb.Add(_knowledge);
        verb.Add(_list);
        verb.Add(_paths);
    }

    /// <summary>The files that a command line names.</summary>
    public DeskFiles Files(ParseResult parsed)
    {
        string? list = parsed.GetValue(_list);
        DeskFiles files = list is null
            ? DeskFiles.Found(_folder, parsed.GetRequiredValue(_paths), parsed.GetValue(_knowledge))
            : DeskFiles.Listed(_folder, list);
        if (list is null && files.HasNoFacts)
            _terminal.Note(KnowledgeOption.None);
        return files;
    }
}
