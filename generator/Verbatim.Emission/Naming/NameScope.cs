namespace Verbatim.Emission.Naming;

/// <summary>
/// Names that must differ. The first comer keeps its name; one that finds it taken gets the suffix, and after that a number from
/// 2 on (P10).
/// </summary>
/// <param name="reserved">Names that nobody may have.</param>
internal sealed class NameScope(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes <paramref name="name"/>, or what tells it apart.</summary>
    /// <param name="name">The name that is wished for.</param>
    /// <param name="suffix">What is put behind a name that is taken.</param>
    /// <param name="companions">Suffixes of other names that belong to it and must be free as well.</param>
    public string Take(string name, string suffix, params string[] companions)
    {
        string candidate = name;
        for (int number = 1; !IsFree(candidate, companions); number++)
            candidate = name + suffix + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        _taken.Add(candidate);
        foreach (string companion in companions)
            _taken.Add(candidate + companion);
        return candidate;
    }

    private bool IsFree(string candidate, string[] companions) =>
        !_taken.Contains(candidate) && !companions.Any(c => _taken.Contains(candidate + c));
}
