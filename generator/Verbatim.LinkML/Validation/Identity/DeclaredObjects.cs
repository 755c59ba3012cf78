namespace Verbatim.LinkML.Validation.Identity;

/// <summary>The objects of a data set by class, and by the classes above it. Filled once, then read.</summary>
internal sealed class DeclaredObjects(SchemaModel model)
{
    private readonly SchemaView _view = new(model);
    private readonly Dictionary<(string Class, string Identifier), DeclaredObject> _objects = [];
    private readonly Dictionary<string, List<string>> _identifiers = new(StringComparer.Ordinal);

    /// <summary>Adds an object; returns a finding where another with its identifier says something else.</summary>
    public Diagnostic? Add(DeclaredObject declared)
    {
        if (_objects.TryGetValue((declared.Class, declared.Value), out DeclaredObject? first))
        {
            // One that says nothing but its identifier only mentions the other.
            if (first.ContentHash == ContentHash.OfNothing || first.IsLocal)
                _objects[(declared.Class, declared.Value)] = declared;
            return first.IsLocal || declared.IsLocal || first.ContentHash == declared.ContentHash
                || first.ContentHash == ContentHash.OfNothing || declared.ContentHash == ContentHash.OfNothing
                ? null : Conflict(declared, first);
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
