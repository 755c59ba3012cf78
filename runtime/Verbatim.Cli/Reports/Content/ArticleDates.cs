namespace Verbatim.Cli.Reports.Content;

/// <summary>What dates an article.</summary>
/// <param name="window">The clues, and the days that they leave.</param>
internal sealed class ArticleDates(ArticleWindow window)
{
    private readonly HashSet<Clue> _odd = [.. OddClue.Of(window).SelectMany(static odd => odd.Again.Prepend(odd.Clue))];

    /// <summary>The clues, in the order of the text.</summary>
    public ImmutableArray<Clue> Clues => window.Clues;

    /// <summary>The days on which it can have been written if all of them are true.</summary>
    public DaySet Window => window.Days;

    /// <summary>The dates of an article. Of one whose text nobody could read, only what is recorded counts.</summary>
    public static ArticleDates Of(ReportedArticle article, Corpus corpus)
    {
        if (article.Reading is { } reading)
            return new ArticleDates(ArticleWindow.Of(reading, corpus));
        ImmutableArray<Clue> clues = article.Record is { } record ? [.. DatingClues.Of(record, corpus.Knowledge)] : [];
        return new ArticleDates(new ArticleWindow(clues, clues.Aggregate(DaySet.Always, static (days, clue) => days.Intersect(clue.Days))));
    }

    /// <summary>Whether a clue is the one out of step with the others.</summary>
    public bool IsOdd(Clue clue) => _odd.Contains(clue);

    /// <summary>The window in words.</summary>
    public string Words => Clues.IsEmpty ? "no clue" : Window.IsEmpty ? "no day fits" : Window.ToString();
}
