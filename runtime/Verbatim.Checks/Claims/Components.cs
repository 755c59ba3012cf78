namespace Verbatim.Checks.Claims;

/// <summary>Things that are joined, directly or through others; each group is known by one of them. Nearly constant time a step.</summary>
internal sealed class Components
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>The thing by which the group of another is known.</summary>
    public string Of(string thing)
    {
        string root = thing;
        while (_parents.TryGetValue(root, out string? parent) && parent != root)
            root = parent;
        while (_parents.TryGetValue(thing, out string? next) && next != root)
        {
            _parents[thing] = root;
            thing = next;
        }
        return root;
    }

    /// <summary>Makes two groups one, known by the lesser of the two names.</summary>
    public void Join(string one, string other)
    {
        string a = Of(one), b = Of(other);
        (string first, string second) = string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        _parents[first] = first;
        _parents[second] = first;
    }
}
