using System.Runtime.InteropServices;

namespace Verbatim.Checks.Sources;

/// <summary>Articles that share so many words that they count as one source.</summary>
/// <param name="Passages">The longest passage of each article that another has as well, in the order of the corpus.</param>
internal sealed record CopiedGroup(ImmutableArray<(ArticleText Article, Location Passage, int Words)> Passages);

/// <summary>
/// Finds the articles that were written from one another, by their words alone. Fingerprints go into one sorted list; what stands side by
/// side there are candidates, and only these are compared: time grows with the words, not with the pairs of articles.
/// </summary>
internal static class CopiedTexts
{
    // Two articles are compared only where so many fingerprints bring them together; thirty shared words have at least as many.
    private const int LeastMeetings = 3;

    private readonly record struct PlacedFingerprint(ulong Hash, int Article, int Word);

    private readonly record struct Passage(int Word, int Count);

    private sealed record Copy(int One, int Other, SharedRun Longest);

    /// <summary>The groups, in the order of their first articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="thresholds">How much two of one source share.</param>
    /// <param name="advance">Told of each article whose words are known, from several threads.</param>
    /// <param name="compared">Told of each pair that is compared, for those who count them; from several threads.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static List<CopiedGroup> Find(
        ImmutableArray<ArticleText> articles, SharingThresholds thresholds, Action? advance = null, Action? compared = null,
        CancellationToken cancellationToken = default)
    {
        OwnWords[] words =
            [.. articles.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(article => Words(article, advance))];
        IEnumerable<Copy> copies = Meetings(Entries(words, thresholds), articles.Length, thresholds)
            .Where(static m => m.Value.Count >= LeastMeetings)
            .OrderBy(static m => m.Key)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(m => Compare(m.Key.One, m.Key.Other, m.Value, words, thresholds, compared))
            .OfType<Copy>();
        Components groups = new();
        Passage[] best = new Passage[articles.Length];
        foreach ((int one, int other, SharedRun longest) in copies)
        {
            groups.Join(Name(one), Name(other));
            Keep(one, longest.First, longest.Count);
            Keep(other, longest.Other, longest.Count);
        }
        return
        [
            .. Enumerable.Range(0, articles.Length).Where(i => best[i].Count > 0)
                .GroupBy(i => groups.Of(Name(i)))
                .Select(group => new CopiedGroup([.. group.Select(i => (articles[i], Locate(articles[i], best[i]), best[i].Count))])),
        ];

        void Keep(int article, int word, int count) =>
            best[article] = best[article].Count < count ? new Passage(word, count) : best[article];
    }

    private static OwnWords Words(ArticleText article, Action? advance)
    {
        OwnWords words = OwnWords.Of(article);
        advance?.Invoke();
        return words;
    }

    private static Location Locate(ArticleText article, Passage passage) =>
        article.Locate(OwnWords.Span(article, passage.Word, passage.Count));

    private static Copy? Compare(int one, int other, List<(int, int)> at, OwnWords[] words, SharingThresholds thresholds, Action? compared)
    {
        compared?.Invoke();
        List<SharedRun> runs = SharedRuns.Of(words[one], words[other], at, thresholds.RunWords);
        int shared = runs.Sum(static run => run.Count);
        return shared < thresholds.SharedWords || shared * 100 < thresholds.SharedPercent * Math.Min(words[one].Count, words[other].Count)
            ? null
            : new Copy(one, other, runs.MaxBy(static run => run.Count));
    }

    private static List<PlacedFingerprint> Entries(OwnWords[] words, SharingThresholds thresholds)
    {
        List<PlacedFingerprint> entries = [.. Enumerable.Range(0, words.Length)
            .AsParallel().AsOrdered()
            .SelectMany(i => Fingerprints.Of(words[i], thresholds).Select(print => new PlacedFingerprint(print.Key, i, print.Value)))];
        CollectionsMarshal.AsSpan(entries).Sort(static (a, b) =>
            a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Article.CompareTo(b.Article));
        return entries;
    }

    // Of the articles with one fingerprint each is held against the first and against the one before it: that ties them all together.
    private static Dictionary<(int One, int Other),
        List<(int, int)>> Meetings(List<PlacedFingerprint> entries, int articles, SharingThresholds thresholds)
    {
        Dictionary<(int, int), List<(int, int)>> meetings = [];
        for (int start = 0, end; start < entries.Count; start = end)
        {
            end = start + 1;
            while (end < entries.Count && entries[end].Hash == entries[start].Hash)
                end++;
            if (IsBoilerplate(end - start, articles, thresholds))
                continue;
            for (int i = start + 1; i < end; i++)
            {
                Meet(entries[start], entries[i]);
                if (i > start + 1)
                    Meet(entries[i - 1], entries[i]);
            }
        }
        return meetings;

        void Meet(PlacedFingerprint one, PlacedFingerprint other)
        {
            ref List<(int, int)>? at = ref CollectionsMarshal.GetValueRefOrAddDefault(meetings, (one.Article, other.Article), out _);
            (at ??= []).Add((one.Word, other.Word));
        }
    }

    private static bool IsBoilerplate(int count, int articles, SharingThresholds thresholds) =>
        count > thresholds.BoilerplateArticles && count * 100L > articles * (long)thresholds.BoilerplatePercent;

    private static string Name(int article) => article.ToString("D8", System.Globalization.CultureInfo.InvariantCulture);
}
