namespace Verbatim.Emission.Naming;

/// <summary>
/// Names inside generated code, which nobody outside sees: the first comer keeps its name, and one that finds it taken gets a number.
/// </summary>
/// <param name="reserved">Names that nobody may have.</param>
/// <param name="around">Names of what stands around it, which nobody may have either: so many that each scope does without a copy.</param>
internal sealed class NameScope(IEnumerable<string> reserved, HashSet<string>? around = null)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Takes <paramref name="name"/>, or what tells it apart.</summary>
    public string Take(string name)
    {
        string candidate = name;
        for (int number = 2; around?.Contains(candidate) == true || !_taken.Add(candidate); number++)
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        return candidate;
    }
}
