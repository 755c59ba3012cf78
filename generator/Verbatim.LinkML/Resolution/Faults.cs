namespace Verbatim.LinkML.Resolution;

/// <summary>
/// Where a schema is wrong or could not be read. What an error points at is left out, and nothing else (P16): the schema is resolved, and
/// where something is wrong once more without it.
/// </summary>
internal sealed class Faults
{
    public static readonly Faults None = new([], []);

    // These leave nothing out by their place: the first of two definitions counts, and a name that is two things is nothing to go by.
    private static readonly string[] DecidedElsewhere =
    [
        SchemaDiagnostics.ConflictingDefinition.Code, SchemaDiagnostics.AmbiguousName.Code, SchemaDiagnostics.SameKey.Code,
        SchemaDiagnostics.SeveralIdentifiers.Code,
    ];

    private readonly Dictionary<string, List<TextSpan>> _spans = new(StringComparer.Ordinal);

    /// <summary>Collects the places of what is wrong.</summary>
    /// <param name="found">What is wrong.</param>
    /// <param name="schemas">The files, for what of them was not read.</param>
    public Faults(IEnumerable<Diagnostic> found, IEnumerable<SchemaDefinition> schemas)
    {
        foreach (Diagnostic fault in found.Where(static fault => !DecidedElsewhere.Contains(fault.Code)))
            Add(fault.Location.Path, fault.Location.Span);
        foreach (SchemaDefinition schema in schemas)
        {
            foreach (TextSpan lost in schema.Unread)
                Add(schema.Place.Text.Path, lost);
        }
        foreach (List<TextSpan> spans in _spans.Values)
            spans.Sort(static (x, y) => x.Start.CompareTo(y.Start));
    }

    /// <summary>Whether something is wrong at a place, or inside it.</summary>
    public bool In(Place place) => In(place.Text, place.Span);

    /// <summary>Whether something is wrong at a stretch of a file, or inside it.</summary>
    public bool In(SourceText text, TextSpan span)
    {
        foreach (TextSpan _ in Within(text, span))
            return true;
        return false;
    }

    /// <summary>The places of what is wrong in a stretch of a file.</summary>
    private IEnumerable<TextSpan> Within(SourceText text, TextSpan span)
    {
        if (!_spans.TryGetValue(text.Path, out List<TextSpan>? spans))
            yield break;
        for (int i = FirstFrom(spans, span.Start); i < spans.Count && spans[i].Start <= span.End; i++)
        {
            if (span.Contains(spans[i]))
                yield return spans[i];
        }
    }

    /// <summary>
    /// The metaslots of a definition that are wrong, or hold what is; of one that LinkML does not have, the one that was meant. A body that
    /// is none at all has <c>*</c> for its only one.
    /// </summary>
    public IEnumerable<string> MetaslotsIn(Placed<string> name, DocumentNode? body, Metaclass metaclass)
    {
        SourceText text = name.Place.Text;
        if (body is null || _spans.Count == 0 || !In(text, body.Span))
            yield break;
        if (body is not MappingNode mapping)
        {
            yield return Whole;
            yield break;
        }
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (metaclass.TreatmentOf(entry.Key.Value) is null)
                yield return NearestName.Find(entry.Key.Value, metaclass.Metaslots) ?? entry.Key.Value;
            else if (In(text, entry.Key.Span) || (OfNames.Contains(entry.Key.Value)
                ? IsItself(text, entry.Value) : In(text, entry.Value.Span)))
                yield return entry.Key.Value;
        }
        if (LosesEntry(text, mapping))
            yield return Whole;
    }

    /// <summary>What is wrong with one of several named definitions is wrong with that one alone.</summary>
    private static readonly string[] OfNames = ["attributes", "permissible_values", "slot_usage", "unique_keys"];

    private bool IsItself(SourceText text, DocumentNode node) =>
        IsPlace(text, node.Span)
        || (node is MappingNode mapping && LosesEntry(text, mapping))
        || (node is SequenceNode list && list.Items.Any(item => IsPlace(text, item.Span)));

    private bool IsPlace(SourceText text, TextSpan span) => Within(text, span).Contains(span);

    /// <summary>Whether a stretch of it belongs to none of the entries that were read.</summary>
    private bool LosesEntry(SourceText text, MappingNode mapping) =>
        Within(text, mapping.Span).Any(span => !mapping.Entries.Any(e => e.Key.Span.Contains(span) || e.Value.Span.Contains(span)));

    /// <summary>Stands for all metaslots of a definition.</summary>
    public const string Whole = "*";

    private static int FirstFrom(List<TextSpan> spans, int start)
    {
        int low = 0;
        for (int high = spans.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (spans[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void Add(string path, TextSpan span)
    {
        if (!_spans.TryGetValue(path, out List<TextSpan>? spans))
            _spans[path] = spans = [];
        spans.Add(span);
    }
}
