namespace Verbatim.Checks.Sources;

/// <summary>A run of words that two texts share.</summary>
/// <param name="First">Its first word in the one text.</param>
/// <param name="Other">Its first word in the other.</param>
/// <param name="Count">How many words it has.</param>
internal readonly record struct SharedRun(int First, int Other, int Count);

/// <summary>The runs of words that two texts share, each as long as it goes.</summary>
internal static class SharedRuns
{
    /// <summary>The runs that are long enough to count, none overlapping another in the first text, in its order.</summary>
    /// <param name="one">The first text.</param>
    /// <param name="other">The other text.</param>
    /// <param name="meetings">Where they share a fingerprint: a word of each.</param>
    /// <param name="runWords">The words of the shortest run that counts.</param>
    public static List<SharedRun> Of(OwnWords one, OwnWords other, IEnumerable<(int One, int Other)> meetings, int runWords)
    {
        List<SharedRun> runs = [];
        int covered = 0;
        foreach ((int a, int b) in meetings.Order())
        {
            if (a < covered || one[a] != other[b])
                continue;
            int back = 0, forth = 1;
            while (a - back - 1 >= covered && b - back - 1 >= 0 && Go(a - back - 1, b - back - 1, a, b))
                back++;
            while (a + forth < one.Count && b + forth < other.Count && Go(a + forth, b + forth, a, b))
                forth++;
            if (back + forth < runWords)
                continue;
            runs.Add(new SharedRun(a - back, b - back, back + forth));
            covered = a + forth;
        }
        return runs;

        bool Go(int i, int j, int a, int b) => one[i] == other[j] && one.AreTogether(i, a) && other.AreTogether(j, b);
    }
}
