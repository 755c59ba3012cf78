namespace Verbatim.LinkML.Validation.Identity;

/// <summary>The objects of a data set by class, and by the classes above it. Filled once, then read.</summary>
internal sealed class DeclaredObjects(SchemaModel model)
{
    private readonly SchemaView _view = new(model);
    private readonly Dictionary<(string Class, string Identifier), DeclaredObject> _objects = [];
    private readonly Dictionary<string, List<string>> _identifiers = new(StringComparer.Ordinal);

    /// <summary>Adds an object; returns a finding where another with its identifier says something else of what both speak of.</summary>
    public Diagnostic? Add(DeclaredObject declared)
    {
        (string, string) identity = (declared.Class, declared.Value);
        if (_objects.TryGetValue(identity, out DeclaredObject? first))
        {
            if (first.IsLocal || declared.IsLocal)
            {
                _objects[identity] = first.IsLocal ? declared : first;
                return null;
            }
            if (Join(first.Contents, declared.Contents) is not { } both)
                return Conflict(declared, first);
            _objects[identity] = first with { Contents = both };
            return null;
        }
        Enter(declared.Class, declared);
        if (_view.FindClass(declared.Class) is { } @class)
        {
            foreach (string ancestor in @class.Ancestors)
                Enter(ancestor, declared);
        }
        return null;
    }

    /// <summary>Whether there is an object of a class, or of one below it, with an identifier.</summary>
    public bool Contains(string @class, string identifier) => _objects.ContainsKey((@class, identifier));

    /// <summary>The identifiers of a class and those below it; empty where it has no object at all.</summary>
    public IReadOnlyList<string> IdentifiersOf(string @class) =>
        _identifiers.TryGetValue(@class, out List<string>? identifiers) ? identifiers : [];

    /// <summary>What two objects say together, or null where they disagree.</summary>
    private static EquatableArray<SlotContent>? Join(EquatableArray<SlotContent> first, EquatableArray<SlotContent> second)
    {
        Dictionary<string, ContentHash> said = new(StringComparer.Ordinal);
        foreach (SlotContent known in first)
            said[known.Key] = known.Content;
        List<SlotContent> added = [];
        foreach (SlotContent next in second)
        {
            if (!said.TryGetValue(next.Key, out ContentHash content))
                added.Add(next);
            else if (content != next.Content)
                return null;
        }
        return added.Count == 0 ? first : first.Concat(added).ToEquatableArray();
    }

    private void Enter(string @class, DeclaredObject declared)
    {
        if (_objects.ContainsKey((@class, declared.Value)))
            return;
        _objects.Add((@class, declared.Value), declared);
        if (!_identifiers.TryGetValue(@class, out List<string>? identifiers))
            _identifiers.Add(@class, identifiers = []);
        identifiers.Add(declared.Identifier);
    }

    private static Diagnostic Conflict(DeclaredObject declared, DeclaredObject first)
    {
        Diagnostic found =
            DataDiagnostics.ConflictingObjects.At(declared.Location, declared.Class, Wording.Name(declared.Identifier), first.Location);
        return found with { Path = declared.Path, Related = [new RelatedLocation("declared here first", first.Location)] };
    }
}
