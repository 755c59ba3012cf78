namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim explain</c>: what a code means, why it matters, and how to fix what it is about.</summary>
internal sealed class ExplainCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly Argument<string?> _code = new("CODE")
    {
        Description = "The code; without one all codes are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainCommand(Terminal terminal)
        : base("explain", "Explains a code: what is wrong, why it matters, how to fix it.", "verbatim explain LML0002")
    {
        _terminal = terminal;
        Add(_code);
        SetAction(parsed => parsed.GetValue(_code) is { } code ? Explain(code) : List());
    }

    private int List()
    {
        foreach (DiagnosticDescriptor descriptor in Codes.Catalogue().Descriptors)
            _terminal.Out.WriteLine($"{descriptor.Code}  {descriptor.Severity.ToString().ToLowerInvariant(),-7}  {descriptor.Title}");
        return ExitCode.Clean;
    }

    private int Explain(string code)
    {
        DiagnosticCatalogue catalogue = Codes.Catalogue();
        if (catalogue.Explain(code) is { } page)
        {
            _terminal.Out.Write(page);
            return ExitCode.Clean;
        }
        IReadOnlyList<string> nearest = catalogue.Nearest(code);
        string hint = nearest.Count > 0 ? $"did you mean {string.Join(" or ", nearest)}?" : "'verbatim explain' lists all codes";
        _terminal.Note($"there is no code '{code}': {hint}");
        return ExitCode.Usage;
    }
}
