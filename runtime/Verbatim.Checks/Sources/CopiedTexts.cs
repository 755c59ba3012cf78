using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Verbatim.Documents;

namespace Verbatim.Checks;

/// <summary>Articles that share so many words that they count as one source.</summary>
/// <param name="Passages">The longest passage of each article that another has as well, in the order of the corpus.</param>
internal sealed record CopiedGroup(ImmutableArray<(ArticleText Article, Location Passage, int Words)> Passages);

/// <summary>
/// Finds the articles that were written from one another, by their words alone. Fingerprints go into one sorted list; what stands side by
/// side there are candidates, and only these are read again: time grows with the words, not with the pairs of articles.
/// </summary>
internal static class CopiedTexts
{
    // Two articles are read again only where so many fingerprints bring them together; thirty shared words have at least as many.
    private const int LeastMeetings = 3;

    private readonly record struct PlacedFingerprint(ulong Hash, int Article, int Word);

    private sealed record LongestPassage(ArticleText Article, Location Passage, int Words);

    /// <summary>The groups, in the order of their first articles.</summary>
    public static List<CopiedGroup> Find(ImmutableArray<ArticleText> articles, SharingThresholds thresholds)
    {
        Dictionary<(int, int), List<(int, int)>> meetings = Meetings(Entries(articles, thresholds), articles.Length, thresholds);
        Components groups = new();
        LongestPassage?[] best = new LongestPassage?[articles.Length];
        Dictionary<int, OwnWords> read = [];
        foreach (((int one, int other), List<(int, int)> at) in meetings.Where(static m => m.Value.Count >= LeastMeetings).OrderBy(static m => m.Key))
        {
            OwnWords first = Words(one), second = Words(other);
            List<SharedRun> runs = SharedRuns.Of(first, second, at, thresholds.RunWords);
            int shared = runs.Sum(static run => run.Count);
            if (shared < thresholds.SharedWords || shared * 100 < thresholds.SharedPercent * Math.Min(first.Count, second.Count))
                continue;
            groups.Join(Name(one), Name(other));
            SharedRun longest = runs.MaxBy(static run => run.Count);
            Keep(one, first.Span(longest.First, longest.Count), longest.Count);
            Keep(other, second.Span(longest.Other, longest.Count), longest.Count);
        }
        return
        [
            .. Enumerable.Range(0, articles.Length).Where(i => best[i] is not null)
                .GroupBy(i => groups.Of(Name(i)))
                .Select(group => new CopiedGroup([.. group.Select(i => (best[i]!.Article, best[i]!.Passage, best[i]!.Words))])),
        ];

        OwnWords Words(int article)
        {
            if (read.TryGetValue(article, out OwnWords? words))
                return words;
            // The pairs come in the order of their first articles: what was read long ago is hardly needed again.
            if (read.Count >= 512)
                read.Clear();
            return read[article] = OwnWords.Of(articles[article]);
        }

        void Keep(int article, TextSpan span, int words)
        {
            if (best[article] is null || best[article]!.Words < words)
                best[article] = new LongestPassage(articles[article], articles[article].Locate(span), words);
        }
    }

    private static List<PlacedFingerprint> Entries(ImmutableArray<ArticleText> articles, SharingThresholds thresholds)
    {
        List<PlacedFingerprint> entries = [.. Enumerable.Range(0, articles.Length)
            .AsParallel().AsOrdered()
            .SelectMany(i => Fingerprints.Of(OwnWords.Of(articles[i]), thresholds).Select(print => new PlacedFingerprint(print.Key, i, print.Value)))];
        CollectionsMarshal.AsSpan(entries).Sort(static (a, b) =>
            a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Article.CompareTo(b.Article));
        return entries;
    }

    // Of the articles with one fingerprint each is held against the first and against the one before it: that ties them all together.
    private static Dictionary<(int, int), List<(int, int)>> Meetings(List<PlacedFingerprint> entries, int articles, SharingThresholds thresholds)
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
