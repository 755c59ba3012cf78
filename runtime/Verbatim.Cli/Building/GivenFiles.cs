namespace Verbatim.Cli.Building;

/// <summary>
/// The files that a build hands over, read once each. As in the compiler, a document finds no others, wherever they lie.
/// </summary>
internal sealed class GivenFiles
{
    private readonly FileTexts _texts;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public GivenFiles(BuildPlan plan, FileTexts texts)
    {
        _texts = texts;
        string[] paths =
        [
            .. plan.Schemas.Select(static schema => schema.Path), .. plan.Documents.Select(static document => document.Path), .. plan.Given,
        ];
        foreach (string path in paths)
            _paths[DocumentPath.Normalize(path)] = path;
    }

    /// <summary>The text at a path without <c>.</c> and <c>..</c>; null where it was not handed over.</summary>
    public SourceText? At(string path) => _paths.TryGetValue(path, out string? given) ? Read(given).Text : null;

    /// <summary>Reads a file that the plan names.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FileText Read(string path)
    {
        FileText file = _texts.Read(path);
        // One that is too long is a finding like any other; what else keeps a file from being read the compiler may see otherwise.
        return file.Text is not null || file.Problem!.Descriptor == SyntaxDiagnostics.TooLong
            ? file : throw new IOException(file.Problem.Message);
    }

    /// <summary>Reads them all, several at once.</summary>
    /// <exception cref="AggregateException">Some cannot be read.</exception>
    public void ReadAll() => Parallel.ForEach(_paths.Values, path => _ = Read(path));

    /// <summary>The files, for one check; what it looks up is written down.</summary>
    public ITextSource For(Dictionary<string, string?> lookedUp) => new Lookups(this, lookedUp);

    private sealed class Lookups(GivenFiles given, Dictionary<string, string?> lookedUp) : IRefusingTextSource
    {
        public SourceText? Find(string fromPath, string reference)
        {
            string path = DocumentPath.Resolve(fromPath, reference);
            SourceText? text = given.At(path);
            lookedUp[path] = text?.Sha256;
            return text;
        }

        public string? WhyNot(string fromPath, string reference) => AcrossDocuments.NotGiven;
    }
}
