namespace Verbatim.Benchmarks.Stories;

/// <summary>
/// Which article is about which story. A fifth of all are about one, written from one page; the others are about stories of fifty articles
/// down to two, so that ten times the articles are ten times the stories, and one story ten times as large.
/// </summary>
/// <param name="Count">How many articles there are.</param>
internal sealed record StoryCast(int Count)
{
    private const int LargestShare = 5;

    private static readonly int[] Sizes = [50, 40, 30, 25, 20, 15, 12, 10, 8, 6, 5, 4, 3, 2, 2, 2];

    private static readonly int[] StoryOfPlace = [.. Sizes.SelectMany(static (size, story) => Enumerable.Repeat(story, size))];

    /// <summary>How many stories there are.</summary>
    public int Stories => StoryOf(Count - 1).Number + Sizes.Length + 1;

    /// <summary>How many people are on record.</summary>
    public int People => Math.Min(600, Math.Max(20, Stories / 2));

    /// <summary>How many proposals are on record.</summary>
    public int Proposals => Math.Max(2, Stories / 20);

    /// <summary>The story of an article.</summary>
    public Story StoryOf(int article)
    {
        if (article % LargestShare == 0)
            return new Story(0);
        int place = article - (article / LargestShare) - 1;
        return new Story(1 + (place / StoryOfPlace.Length * Sizes.Length) + StoryOfPlace[place % StoryOfPlace.Length]);
    }

    /// <summary>One of the people whom an article may quote.</summary>
    public StoryPerson Person(params ReadOnlySpan<int> of) => new(Draw.Number(People, of));
}
