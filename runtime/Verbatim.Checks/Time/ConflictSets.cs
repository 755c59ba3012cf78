namespace Verbatim.Checks.Time;

/// <summary>Finds the smallest sets of clues that cannot all be true of one day.</summary>
public static class ConflictSets
{
    /// <summary>
    /// The sets of one clue, of two, and only where there are none of these of three, whose days have nothing in common. No set
    /// contains another. Three are looked for only where they are needed: among n clues there are n³/6.
    /// </summary>
    /// <param name="clues">The clues of one article.</param>
    public static ImmutableArray<ImmutableArray<Clue>> Find(IReadOnlyList<Clue> clues)
    {
        ImmutableArray<ImmutableArray<Clue>>.Builder found = ImmutableArray.CreateBuilder<ImmutableArray<Clue>>();
        foreach (Clue impossible in clues.Where(static c => c.Days.IsEmpty))
            found.Add([impossible]);
        Clue[] possible = clues.Where(static c => !c.Days.IsEmpty).ToArray();
        for (int i = 0; i < possible.Length; i++)
        {
            for (int j = i + 1; j < possible.Length; j++)
            {
                if (possible[i].Days.Intersect(possible[j].Days).IsEmpty)
                    found.Add([possible[i], possible[j]]);
            }
        }
        return found.Count > 0 ? found.ToImmutable() : Triples(possible);
    }

    private static ImmutableArray<ImmutableArray<Clue>> Triples(Clue[] clues)
    {
        // A triple of intervals with a common day pair by pair has one altogether; only a clue with several intervals can break that.
        if (clues.Length < 3 || clues.Aggregate(DaySet.Always, static (days, clue) => days.Intersect(clue.Days)) is { IsEmpty: false })
            return [];
        for (int i = 0; i < clues.Length; i++)
        {
            for (int j = i + 1; j < clues.Length; j++)
            {
                DaySet both = clues[i].Days.Intersect(clues[j].Days);
                for (int k = j + 1; k < clues.Length; k++)
                {
                    if (both.Intersect(clues[k].Days).IsEmpty)
                        return [[clues[i], clues[j], clues[k]]];
                }
            }
        }
        return [];
    }
}
