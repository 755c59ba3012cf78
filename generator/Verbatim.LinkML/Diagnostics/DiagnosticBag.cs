namespace Verbatim.LinkML.Diagnostics;

/// <summary>Collects what is wrong with a schema. The same finding is kept once, however many classes inherit it.</summary>
internal sealed class DiagnosticBag
{
    // Each name that is not known is compared with all that would do: a schema in which nothing fits would take the square of its size.
    private const int MostCompared = 2_000_000;

    private readonly List<Diagnostic> _found = [];
    private readonly List<Diagnostic> _silenced = [];
    private readonly HashSet<Diagnostic> _seen = [];
    private readonly HashSet<string> _mentioned = [];
    private int _compared;

    /// <summary>
    /// Whether a part of the schema could not be read, which is told: then a name that is not known may be defined there, and is not
    /// reported (P16).
    /// </summary>
    public bool IsIncomplete { get; set; }

    /// <summary>What is wrong, told or not: each points at what must be left out.</summary>
    public IEnumerable<Diagnostic> Faults => _found.Where(static d => d.Severity == DiagnosticSeverity.Error).Concat(_silenced);

    /// <summary>Adds a finding made elsewhere.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (!_seen.Add(diagnostic))
            return;
        bool isSilenced = IsIncomplete && SchemaDiagnostics.OfUnknownNames.Any(known => known.Code == diagnostic.Code);
        (isSilenced ? _silenced : _found).Add(diagnostic);
    }

    /// <summary>Adds a finding whose cause is told elsewhere: what it points at is left out as well.</summary>
    public void AddUntold(Diagnostic diagnostic) => _silenced.Add(diagnostic);

    /// <summary>Adds a finding at a place.</summary>
    public void Report(DiagnosticDescriptor descriptor, Place place, params object?[] arguments) =>
        Add(descriptor.At(place.Location, arguments));

    /// <summary>Adds a finding that names a second place.</summary>
    public void Report(DiagnosticDescriptor descriptor, Place place, RelatedLocation related, params object?[] arguments) =>
        Add(descriptor.At(place.Location, arguments) with { Related = [related] });

    /// <summary>Adds a finding about a name that is not known, with the known name that comes nearest.</summary>
    /// <param name="descriptor">Its last argument is the suggestion, empty where nothing is near.</param>
    /// <param name="place">Where the name is written.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names that would do.</param>
    /// <param name="arguments">What fills the message before the suggestion.</param>
    public void ReportUnknownName(
        DiagnosticDescriptor descriptor, Place place, string name, IEnumerable<string> known, params object?[] arguments) =>
        ReportUnknownName(descriptor, place, place, name, known, arguments);

    /// <summary>The same for a name that is a part of what is reported.</summary>
    public void ReportUnknownName(
        DiagnosticDescriptor descriptor, Place place, Place? written, string name, IEnumerable<string> known, params object?[] arguments) =>
        Add(Suggestion.Apply(name, Affordable(known), written, suffix => descriptor.At(place.Location, [.. arguments, suffix])));

    /// <summary>All names to compare one with, or none once enough have been.</summary>
    private IEnumerable<string> Affordable(IEnumerable<string> known)
    {
        if (_compared >= MostCompared)
            yield break;
        foreach (string name in known)
        {
            _compared++;
            yield return name;
        }
    }

    /// <summary>Adds a finding whose subject was not mentioned yet: said once a schema, at its first use.</summary>
    public void ReportOnce(DiagnosticDescriptor descriptor, Place place, string subject)
    {
        if (_mentioned.Add(descriptor.Code + subject))
            Report(descriptor, place, subject);
    }

    /// <summary>Everything found: file by file in the order given, each in the order of its text.</summary>
    /// <param name="files">The files in the order in which they are shown.</param>
    public EquatableArray<Diagnostic> ToImmutable(IReadOnlyList<SourceText> files)
    {
        Dictionary<string, int> rank = new(StringComparer.Ordinal);
        foreach (SourceText file in files)
        {
            if (!rank.ContainsKey(file.Path))
                rank.Add(file.Path, rank.Count);
        }
        return _found
            .OrderBy(d => rank.TryGetValue(d.Location.Path, out int at) ? at : int.MaxValue)
            .ThenBy(static d => d.Location.Span.Start)
            .ToEquatableArray();
    }
}
