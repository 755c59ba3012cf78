namespace Verbatim.Checks.Reading.Structure;

/// <summary>The words by which the parts of an article are recognised. Data: <c>Lexicons/structure.en.yaml</c>.</summary>
/// <param name="lexicon">The file.</param>
public sealed class StructureLexicon(Lexicon lexicon)
{
    private static readonly Lazy<StructureLexicon> LazyEnglish = new(static () => new StructureLexicon(Lexicon.Load("structure.en.yaml")));

    /// <summary>How the parts of an English article are recognised.</summary>
    public static StructureLexicon English => LazyEnglish.Value;

    internal PhraseSet ChromeLines { get; } = new(lexicon.Phrases("chrome_lines"));

    internal PhraseSet ChromeStarts { get; } = new(lexicon.Phrases("chrome_starts"));

    internal PhraseSet ChromePhrases { get; } = new(lexicon.Phrases("chrome_phrases"));

    internal PhraseSet ChromeFromHere { get; } = new(lexicon.Phrases("chrome_from_here"));

    internal IReadOnlyList<string> PathSigns { get; } = lexicon.Phrases("path_signs");

    internal PhraseSet BylinePrefixes { get; } = new(lexicon.Below("byline").Phrases("prefixes"));

    internal PhraseSet Roles { get; } = new(lexicon.Below("byline").Phrases("roles"));

    /// <summary>What a word for a role makes of a signature.</summary>
    internal IReadOnlyList<(BylineRole Role, PhraseSet Words)> RoleKinds { get; } =
    [
        .. Enum.GetValues<BylineRole>()
            .Select(role => (role, new PhraseSet(lexicon.Below("byline").Below("kinds").Phrases(role.ToText())))),
    ];

    internal PhraseSet RoleQualifiers { get; } = new(lexicon.Below("byline").Phrases("qualifiers"));

    internal PhraseSet FaqHeadings { get; } = new(lexicon.Below("headings").Phrases("faq"));

    internal PhraseSet SourcesHeadings { get; } = new(lexicon.Below("headings").Phrases("sources"));

    internal PhraseSet CalloutHeadings { get; } = new(lexicon.Below("headings").Phrases("callout"));

    internal PhraseSet Abbreviations { get; } = new(lexicon.Phrases("abbreviations"));

    internal PhraseSet FunctionWords { get; } = new(lexicon.Phrases("function_words"));
}
