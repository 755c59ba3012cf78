namespace Verbatim.Checks.Sources;

/// <summary>When two articles count as written from one another. Data, with the reasons: <c>Lexicons/shared-words.yaml</c>.</summary>
/// <param name="ShingleWords">The words of a shingle.</param>
/// <param name="WindowWords">The shingles of which at least one is kept.</param>
/// <param name="RunWords">The words of the shortest run that counts.</param>
/// <param name="SharedWords">How many words must be shared.</param>
/// <param name="SharedPercent">How large a part of the shorter article they must be.</param>
/// <param name="BoilerplateArticles">Boilerplate stands in more articles than this.</param>
/// <param name="BoilerplatePercent">And in a larger part of all.</param>
internal sealed record SharingThresholds(
    int ShingleWords, int WindowWords, int RunWords, int SharedWords, int SharedPercent, int BoilerplateArticles, int BoilerplatePercent)
{
    private static readonly Lazy<SharingThresholds> LazyGiven = new(static () =>
    {
        Lexicon data = Lexicon.Load("shared-words.yaml");
        return new SharingThresholds(
            Number("shingle_words"), Number("window_words"), Number("run_words"), Number("shared_words"), Number("shared_percent"),
            Number("boilerplate_articles"), Number("boilerplate_percent"));

        int Number(string name) => int.Parse(data.Text(name), NumberStyles.None, CultureInfo.InvariantCulture);
    });

    /// <summary>The thresholds as given.</summary>
    public static SharingThresholds Given => LazyGiven.Value;
}
