namespace Verbatim.Documents.Suggestions;

/// <summary>Finds the name that somebody most likely meant.</summary>
public static class NearestName
{
    /// <summary>Past this length a name is no slip of the pen, and comparing it costs too much.</summary>
    private const int LongestName = 100;

    /// <summary>A beginning shorter than this fits too many names.</summary>
    private const int ShortestPrefix = 3;

    /// <summary>
    /// The candidate nearest to what was written: the same but for case, dashes and underscores; else within one slip (a letter too
    /// many, too few, wrong, or two swapped) for every three letters; else one that what was written abbreviates. Of several
    /// equally near the one with the longest common beginning, then the first in ordinal order.
    /// </summary>
    /// <param name="written">What stands in the document.</param>
    /// <param name="candidates">The names that would be right there.</param>
    /// <returns>The candidate, or null where none is near.</returns>
    public static string? Find(string written, IEnumerable<string> candidates) => FindNear(written, candidates)?.Name;

    /// <summary>The same, with how near the candidate is.</summary>
    /// <param name="written">What stands in the document.</param>
    /// <param name="candidates">The names that would be right there, each once.</param>
    public static NearName? FindNear(string written, IEnumerable<string> candidates)
    {
        if (written.Length > LongestName)
            return null;
        string folded = Fold(written);
        if (folded.Length == 0)
            return null;
        Match? best = null;
        int count = 0;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestName || candidate == written || Compare(folded, candidate) is not { } match)
                continue;
            count++;
            if (match.IsBetterThan(best))
                best = match;
        }
        return best is null ? null : new NearName(best.Name, best.Distance, IsOnly: count == 1);
    }

    private static Match? Compare(string written, string candidate)
    {
        string folded = Fold(candidate);
        int cutoff = Math.Max(Math.Max(written.Length, folded.Length), 3) / 3;
        int common = CommonPrefix(written, folded);
        int distance = EditDistance.Between(written, folded, cutoff);
        if (distance <= cutoff && distance < Math.Max(written.Length, folded.Length))
            return new Match(candidate, distance, common);
        bool isAbbreviated = common == written.Length && common >= ShortestPrefix;
        return isAbbreviated ? new Match(candidate, LongestName + folded.Length, common) : null;
    }

    private static int CommonPrefix(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return length;
    }

    /// <summary>A name without what people mix up: case, and how its words are joined.</summary>
    private static string Fold(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (char c in name)
        {
            if (c is not ('_' or '-' or ' '))
                folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    private sealed record Match(string Name, int Distance, int CommonPrefix)
    {
        public bool IsBetterThan(Match? other)
        {
            if (other is null || Distance != other.Distance)
                return other is null || Distance < other.Distance;
            if (CommonPrefix != other.CommonPrefix)
                return CommonPrefix > other.CommonPrefix;
            return string.CompareOrdinal(Name, other.Name) < 0;
        }
    }
}

/// <summary>A name that somebody may have meant.</summary>
/// <param name="Name">The name.</param>
/// <param name="Slips">How many letters are wrong; none where only case, dashes and underscores differ.</param>
/// <param name="IsOnly">Whether no other name is near.</param>
public sealed record NearName(string Name, int Slips, bool IsOnly);
