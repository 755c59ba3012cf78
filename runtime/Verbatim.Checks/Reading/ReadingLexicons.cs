namespace Verbatim.Checks;

/// <summary>All the words by which texts of a language are read.</summary>
/// <param name="Structure">Of the parts of an article.</param>
/// <param name="Titles">Of people's titles.</param>
/// <param name="Time">Of what ties a text to dates.</param>
/// <param name="Speech">Of speech.</param>
public sealed record ReadingLexicons(StructureLexicon Structure, TitleLexicon Titles, TimeLexicon Time, SpeechLexicon Speech)
{
    /// <summary>The words of English.</summary>
    public static ReadingLexicons English { get; } = new(StructureLexicon.English, TitleLexicon.English, TimeLexicon.English, SpeechLexicon.English);
}
