namespace Verbatim.LinkML.Resolution;

/// <summary>
/// How names of slots are compared: a blank and an underscore are the same. Real schemas call one slot <c>related to</c> and
/// <c>related_to</c>, and data could not tell the two apart either (P10).
/// </summary>
internal sealed class SlotName : IEqualityComparer<string>
{
    public static readonly SlotName Comparer = new();

    public bool Equals(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Length != y.Length)
            return false;
        for (int i = 0; i < x.Length; i++)
        {
            if (Fold(x[i]) != Fold(y[i]))
                return false;
        }
        return true;
    }

    public int GetHashCode(string obj)
    {
        int hash = 17;
        foreach (char c in obj)
            hash = unchecked((hash * 31) + Fold(c));
        return hash;
    }

    /// <summary>
    /// The key that data use for a slot of a name, where it has no alias (P10): as LinkML writes it, blanks and dashes as underscores, no
    /// commas.
    /// </summary>
    public static string Key(string name) =>
        string.Join("_", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(",", "", StringComparison.Ordinal).Replace('-', '_');

    private static char Fold(char c) => c == ' ' ? '_' : c;
}
