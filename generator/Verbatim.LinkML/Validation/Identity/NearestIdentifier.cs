namespace Verbatim.LinkML.Validation.Identity;

/// <summary>
/// Finds the identifier that a reference most likely meant, once for each that is written. Looking for the nearest of very many, very
/// often, would take longer than all other checks: past a limit there is no suggestion.
/// </summary>
internal sealed class NearestIdentifier
{
    private const int MostCandidates = 5_000;
    private const int MostSearches = 1_000;

    private readonly Dictionary<(string Range, string Identifier), string?> _found = [];

    /// <summary>The identifier nearest to what the reference says, or null.</summary>
    public string? To(ObjectReference reference, IReadOnlyList<string> identifiers)
    {
        (string Range, string Identifier) wanted = (reference.Range, reference.Identifier);
        if (_found.TryGetValue(wanted, out string? nearest))
            return nearest;
        if (identifiers.Count > MostCandidates || _found.Count >= MostSearches)
            return null;
        nearest = NearestName.Find(reference.Identifier, identifiers);
        _found.Add(wanted, nearest);
        return nearest;
    }
}
