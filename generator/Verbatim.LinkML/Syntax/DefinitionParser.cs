namespace Verbatim.LinkML.Syntax;

/// <summary>
/// One mapping of a schema file, read as an instance of a metaclass (P16): unknown keys and values of the wrong kind are reported
/// where they stand, and read as if they were not there.
/// </summary>
internal sealed class DefinitionParser
{
    private readonly SourceText _text;
    private readonly DiagnosticBag _bag;
    private readonly MappingNode? _node;
    private readonly Metaclass _metaclass;

    private DefinitionParser(SourceText text, DiagnosticBag bag, MappingNode? node, Metaclass metaclass, Place place)
    {
        _text = text;
        _bag = bag;
        _node = node;
        _metaclass = metaclass;
        Place = place;
    }

    /// <summary>Where the definition stands.</summary>
    public Place Place { get; }

    /// <summary>Opens the root of a file.</summary>
    public static DefinitionParser OpenRoot(SourceText text, MappingNode root, DiagnosticBag bag)
    {
        DefinitionParser parser = new(text, bag, root, Metaclasses.Schema, new Place(text, root.Span));
        parser.CheckKeys();
        return parser;
    }

    /// <summary>Opens the body of an entry; a missing or null body is an empty definition.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="metaclass">What its body is.</param>
    public DefinitionParser Open(Entry entry, Metaclass metaclass)
    {
        DefinitionParser parser = new(_text, _bag, MappingOf(entry.Name.Value, entry.Body), metaclass, entry.Name.Place);
        parser.CheckKeys();
        return parser;
    }

    /// <summary>
    /// The one value of an entry that is written either bare or in a body of its own; null and reported where there is none.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="metaclass">What a body would be.</param>
    /// <param name="valueKey">The key under which a body holds the value.</param>
    public Placed<string>? Simple(Entry entry, Metaclass metaclass, string valueKey)
    {
        if (entry.Body is ScalarNode { IsNull: false } scalar)
            return Named(scalar);
        DefinitionParser body = Open(entry, metaclass);
        Placed<string>? value = body.Text(valueKey);
        if (value is null && body.Node(valueKey) is null)
            body.ReportMissing(valueKey);
        return value;
    }

    /// <summary>The mapping of a metaslot that holds one definition, or null.</summary>
    public DefinitionParser? Child(string metaslot, Metaclass metaclass)
    {
        if (Find(metaslot) is not { } entry)
            return null;
        MappingNode? mapping = MappingOf(metaslot, entry.Value);
        return mapping is null ? null : OpenNode(mapping, metaclass);
    }

    /// <summary>The definitions of a metaslot that holds a list of them without names, or null where it is missing.</summary>
    public IEnumerable<DefinitionParser>? Children(string metaslot, Metaclass metaclass)
    {
        if (Find(metaslot) is not { } entry)
            return null;
        List<DefinitionParser> children = [];
        if (entry.Value is MappingNode single)
            return [OpenNode(single, metaclass)];
        if (entry.Value is not SequenceNode sequence)
        {
            ReportKind(metaslot, "a list", entry.Value);
            return null;
        }
        foreach (DocumentNode item in sequence.Items)
        {
            if (item is MappingNode mapping)
                children.Add(OpenNode(mapping, metaclass));
            else if (!item.IsNull)
                ReportKind(metaslot, "a list of mappings", item);
        }
        return children;
    }

    /// <summary>
    /// The named definitions of a metaslot, whichever way they are written: a mapping from name to body, a list of bodies that
    /// hold their name, of one-entry mappings, or of bare names.
    /// </summary>
    /// <param name="metaslot">The metaslot.</param>
    /// <param name="nameKey">The key under which a body holds its name.</param>
    public IEnumerable<Entry> Entries(string metaslot, string nameKey)
    {
        MappingEntry? found = Find(metaslot);
        switch (found?.Value)
        {
            case null:
                return [];
            case MappingNode mapping:
                return mapping.Entries.Select(e => new Entry(Named(e.Key), e.Value));
            case SequenceNode sequence:
                return sequence.Items.Select(item => EntryOf(metaslot, nameKey, item)).OfType<Entry>();
            case DocumentNode other:
                ReportKind(metaslot, "a mapping", other);
                return [];
        }
    }

    /// <summary>The text of a metaslot, or null.</summary>
    public Placed<string>? Text(string metaslot)
    {
        if (Find(metaslot) is not { } entry)
            return null;
        if (entry.Value is ScalarNode scalar)
            return Named(scalar);
        ReportKind(metaslot, "a text", entry.Value);
        return null;
    }

    /// <summary>The texts of a metaslot; a single one may stand without a list.</summary>
    public EquatableArray<Placed<string>> Texts(string metaslot) => TextsOrNull(metaslot) ?? [];

    /// <summary>The texts of a metaslot, or null where it is missing.</summary>
    public EquatableArray<Placed<string>>? TextsOrNull(string metaslot)
    {
        switch (Find(metaslot)?.Value)
        {
            case null:
                return null;
            case ScalarNode scalar:
                return [Named(scalar)];
            case SequenceNode sequence:
                return sequence.Items.Select(item => ItemText(metaslot, item)).OfType<Placed<string>>().ToEquatableArray();
            case DocumentNode other:
                ReportKind(metaslot, "a list of texts", other);
                return null;
        }
    }

    /// <summary>The truth value of a metaslot, or null.</summary>
    public Placed<bool>? Flag(string metaslot)
    {
        if (Find(metaslot) is not { } entry)
            return null;
        if (entry.Value is ScalarNode { Value: string text } scalar && TruthOf(text, scalar.Kind == ScalarKind.Plain) is bool truth)
            return new(truth, PlaceOf(entry.Value));
        ReportKind(metaslot, "true or false", entry.Value);
        return null;
    }

    /// <summary>The whole number of a metaslot, or null.</summary>
    public Placed<int>? Integer(string metaslot)
    {
        if (Number(metaslot, ScalarType.Integer) is not { } scalar)
            return null;
        LexicalNumber.TryReadInteger(scalar.Value.AsSpan(), out long number);
        if (number is >= int.MinValue and <= int.MaxValue)
            return new((int)number, PlaceOf(scalar));
        ReportKind(metaslot, LexicalScalar.Describe(ScalarType.Integer), scalar, "it takes more than the 32 bits that a count has here");
        return null;
    }

    /// <summary>The text of a metaslot that must be a number, or null.</summary>
    public Placed<string>? Number(string metaslot) => Number(metaslot, ScalarType.Double) is { } scalar ? Named(scalar) : null;

    private ScalarNode? Number(string metaslot, ScalarType type)
    {
        if (Find(metaslot) is not { } entry)
            return null;
        ScalarNode? scalar = entry.Value as ScalarNode;
        bool isPlain = scalar is { Kind: ScalarKind.Plain or ScalarKind.Number };
        if (isPlain && LexicalScalar.Fits(type, scalar!.Value.AsSpan()))
            return scalar;
        string? reason = isPlain ? LexicalNumber.Explain(type, scalar!.Value.AsSpan()) : null;
        ReportKind(metaslot, LexicalScalar.Describe(type), entry.Value, reason);
        return null;
    }

    /// <summary>The value of a metaslot as it stands, or null where it is missing or null.</summary>
    public DocumentNode? Node(string metaslot) => Find(metaslot)?.Value;

    /// <summary>The place of the key of a metaslot that is there.</summary>
    public Place? PlaceOfKey(string metaslot) => Find(metaslot) is { } entry ? PlaceOf(entry.Key) : null;

    /// <summary>Reports that a metaslot's value is of another kind than the metamodel asks for.</summary>
    public void ReportKind(string metaslot, string expected, DocumentNode found, string? reason = null) =>
        _bag.Add(SchemaDiagnostics.WrongKind.At(
            PlaceOf(found).Location, metaslot, expected, NodeWording.Describe(found) + (reason is null ? "" : ": " + reason)));

    /// <summary>Reports that a metaslot is missing that must be there.</summary>
    public void ReportMissing(string metaslot) =>
        _bag.Add(SchemaDiagnostics.MissingMetaslot.At(Place.Location, _metaclass.Name, metaslot) with { Fixes = FixesOfMissing(metaslot) });

    /// <summary>Reports that a schema has no name of its own.</summary>
    public void ReportNameless(string name, string source) =>
        _bag.Add(SchemaDiagnostics.Nameless.At(Place.Location, name, source) with { Fixes = FixesOfMissing("name") });

    private DefinitionParser OpenNode(MappingNode mapping, Metaclass metaclass)
    {
        DefinitionParser parser = new(_text, _bag, mapping, metaclass, PlaceOf(mapping));
        parser.CheckKeys();
        return parser;
    }

    private MappingNode? MappingOf(string metaslot, DocumentNode? node)
    {
        if (node is MappingNode mapping)
            return mapping;
        if (node is not null && !node.IsNull)
            ReportKind(metaslot, "a mapping", node);
        return null;
    }

    private void CheckKeys()
    {
        if (_node is null)
            return;
        foreach (MappingEntry entry in _node.Entries)
        {
            string key = entry.Key.Value;
            Treatment? treatment = _metaclass.TreatmentOf(key);
            if (treatment is null)
                ReportUnknown(_node, entry);
            else if (treatment is Treatment.NotEnforced && !entry.Value.IsNull)
                _bag.ReportOnce(SchemaDiagnostics.NotEnforced, PlaceOf(entry.Key), key);
        }
    }

    private void ReportUnknown(MappingNode node, MappingEntry entry)
    {
        Place place = PlaceOf(entry.Key);
        Diagnostic found = Suggestion.Apply(
            entry.Key.Value, _metaclass.Metaslots.Where(name => node.Find(name) is null), place,
            suffix => SchemaDiagnostics.UnknownMetaslot.At(place.Location, entry.Key.Value, _metaclass.Name, suffix));
        TextEdit? removal = KeyRemoval.Remove(_text, node, entry);
        _bag.Add(removal is not { } edit
            ? found : found with { Fixes = [.. found.Fixes, new TextFix($"Remove '{entry.Key.Value}'", [edit], IsCertain: false)] });
    }

    private EquatableArray<TextFix> FixesOfMissing(string metaslot)
    {
        // Schemas begin with their id, and their name below it.
        string[] before = metaslot == "name" ? ["id"] : [];
        TextEdit? added = _node is null || _node.Find(metaslot) is not null
            ? null
            : KeyInsertion.Add(_text, DocumentParser.FormatOf(_text.Path), _node, metaslot, value: null, before);
        return added is { } edit ? [new TextFix($"Add '{metaslot}'", [edit], IsCertain: false)] : [];
    }

    private Entry? EntryOf(string metaslot, string nameKey, DocumentNode item)
    {
        switch (item)
        {
            case ScalarNode scalar when !scalar.IsNull:
                return new Entry(Named(scalar), null);
            case MappingNode mapping when mapping[nameKey] is ScalarNode name:
                return new Entry(Named(name), mapping);
            case MappingNode { Entries: { Count: 1 } entries }:
                return new Entry(Named(entries[0].Key), entries[0].Value);
            default:
                ReportKind(metaslot, $"a list of names or of mappings with '{nameKey}'", item);
                return null;
        }
    }

    private Placed<string>? ItemText(string metaslot, DocumentNode item)
    {
        if (item is ScalarNode scalar)
            return scalar.IsNull ? null : Named(scalar);
        ReportKind(metaslot, "a list of texts", item);
        return null;
    }

    private MappingEntry? Find(string metaslot) => _node?.Find(metaslot) is { Value.IsNull: false } entry ? entry : null;

    /// <summary>Where a node of the definition stands.</summary>
    public Place PlaceOf(DocumentNode node) => new(_text, node.Span);

    private Placed<string> Named(ScalarNode scalar) => new(scalar.Value, PlaceOf(scalar));

    // LinkML takes quoted truth values too, and reads schemas as YAML 1.1, in which plain words for them are more.
    private static bool? TruthOf(string text, bool isPlain) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when !isPlain => null,
        _ => Yaml11Scalar.Read(text).Kind switch { Yaml11Kind.True => true, Yaml11Kind.False => false, _ => null },
    };
}

/// <summary>A named definition: its name and what was written for it.</summary>
/// <param name="Name">The name, where it is written.</param>
/// <param name="Body">The body, or null where only the name is written.</param>
internal sealed record Entry(Placed<string> Name, DocumentNode? Body);
