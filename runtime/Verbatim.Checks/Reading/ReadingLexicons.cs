namespace Verbatim.Checks.Reading;

/// <summary>All the words by which texts of a language are read.</summary>
/// <param name="Structure">Of the parts of an article.</param>
/// <param name="Titles">Of people's titles.</param>
/// <param name="Time">Of what ties a text to dates.</param>
/// <param name="Speech">Of speech.</param>
/// <param name="Sources">Of sources that nobody names.</param>
/// <param name="Tolls">Of people who came to harm.</param>
/// <param name="Concessions">Of proposals and what they demand.</param>
/// <param name="Hedges">Of what is not said for certain.</param>
public sealed record ReadingLexicons(
    StructureLexicon Structure, TitleLexicon Titles, TimeLexicon Time, SpeechLexicon Speech, SourceLexicon Sources, TollLexicon Tolls,
    ConcessionLexicon Concessions, HedgeLexicon Hedges)
{
    /// <summary>The words of English.</summary>
    public static ReadingLexicons English { get; } = new(StructureLexicon.English, TitleLexicon.English, TimeLexicon.English,
        SpeechLexicon.English, SourceLexicon.English, TollLexicon.English,
        ConcessionLexicon.English, HedgeLexicon.English);
}
