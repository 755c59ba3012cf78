namespace Verbatim.Checks.Drafting;

/// <summary>The language of an article, as far as the words that it was read by tell.</summary>
internal static class DraftedLanguage
{
    // Two letters that ISO 639 gives to no language.
    private const string Unknown = "xx";

    public static (string Language, Decision? Open) Of(TextReading reading) => reading.IsOfLanguage
        ? ("en", null)
        : (Unknown, new Decision("/language",
            "the text does not read as English, so nothing more was read in it: give its language, as de or uk"));
}
