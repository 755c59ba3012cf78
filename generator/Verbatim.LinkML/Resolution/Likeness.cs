namespace Verbatim.LinkML.Resolution;

/// <summary>
/// Whether two definitions say the same, wherever they stand and in whatever order their keys come; or ask the same, whatever they tell
/// readers beside it (P15).
/// </summary>
internal sealed class Likeness
{
    private static readonly Likeness OfAll = new(isOfDemands: false);
    private static readonly Likeness OfDemands = new(isOfDemands: true);

    private readonly bool _isOfDemands;

    private Likeness(bool isOfDemands) => _isOfDemands = isOfDemands;

    /// <summary>Whether two definitions say the same.</summary>
    public static bool SaysSame(DocumentNode? left, DocumentNode? right, Metaclass metaclass) => OfAll.Same(left, right, metaclass);

    /// <summary>Whether two definitions differ in nothing but what describes.</summary>
    public static bool AsksSame(DocumentNode? left, DocumentNode? right, Metaclass metaclass) => OfDemands.Same(left, right, metaclass);

    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="metaclass">What both are; null where they are no definitions, and their keys may be names.</param>
    private bool Same(DocumentNode? left, DocumentNode? right, Metaclass? metaclass) => (left, right) switch
    {
        (ScalarNode { IsNull: false } l, ScalarNode { IsNull: false } r) => l.Value == r.Value,
        (SequenceNode l, SequenceNode r) => l.Items.Count == r.Items.Count
            && l.Items.Zip(r.Items, (one, other) => Same(one, other, metaclass)).All(static same => same),
        (MappingNode or null or { IsNull: true }, MappingNode or null or { IsNull: true }) => metaclass is null
            ? SameNamed(Entries(left), Entries(right), inside: null)
            : SameMetaslots(Counting(left, metaclass), Counting(right, metaclass), metaclass),
        _ => false,
    };

    private bool SameMetaslots(MappingEntry[] left, MappingEntry[] right, Metaclass metaclass) => left.Length == right.Length
        && left.All(entry => ValueOf(right, entry.Key.Value) is { } other
            && SameUnder(entry.Key.Value, entry.Value, other, metaclass));

    private bool SameUnder(string metaslot, DocumentNode left, DocumentNode right, Metaclass metaclass)
    {
        if (metaslot == "annotations")
            return SameNamed(Counting(left), Counting(right), inside: null);
        Metaclass? inside = metaclass.InsideOf(metaslot);
        return Metaclass.HoldsNames(metaslot) && (left, right) is (MappingNode l, MappingNode r)
            ? SameNamed(Entries(l), Entries(r), inside)
            : Same(left, right, inside);
    }

    /// <summary>Two mappings whose keys are names: one without a value is there all the same.</summary>
    private bool SameNamed(MappingEntry[] left, MappingEntry[] right, Metaclass? inside) => left.Length == right.Length
        && left.All(entry => ValueOf(right, entry.Key.Value) is { } other && Same(entry.Value, other, inside));

    /// <summary>The value of a key, or null where the key is missing.</summary>
    private static DocumentNode? ValueOf(MappingEntry[] entries, string key) =>
        Array.FindIndex(entries, entry => entry.Key.Value == key) is >= 0 and int at ? entries[at].Value : null;

    /// <summary>The metaslots that count: those with a value, and where what describes does not, no others.</summary>
    private MappingEntry[] Counting(DocumentNode? definition, Metaclass metaclass) => Array.FindAll(Entries(definition), e =>
        !e.Value.IsNull && !(_isOfDemands && metaclass.Describes(e.Key.Value))
        && (e.Key.Value != "annotations" || Counting(e.Value).Length > 0));

    /// <summary>The annotations that count: those that mean something here, and where descriptions do, all.</summary>
    private MappingEntry[] Counting(DocumentNode annotations) =>
        Array.FindAll(Entries(annotations), e => !_isOfDemands || AnnotationNames.All.Contains(e.Key.Value));

    private static MappingEntry[] Entries(DocumentNode? node) => node is MappingNode mapping ? [.. mapping.Entries] : [];
}
