namespace Verbatim.Checks.Reading;

/// <summary>What a text alone says, as stretches of it: its parts, whom it names, what dates it. It judges nothing.</summary>
/// <param name="Text">The text.</param>
public sealed record TextReading(SourceText Text)
{
    /// <summary>The paragraphs, in order.</summary>
    public required ImmutableArray<TextParagraph> Paragraphs { get; init; }

    /// <summary>Who signs it, or null where the text does not say.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Whether it is in the language that it was read in; of one in another only the paragraphs are known.</summary>
    public bool IsOfLanguage { get; init; }

    /// <summary>The sentences, without the marks around them, in order.</summary>
    public ImmutableArray<TextSpan> Sentences { get; init; } = [];

    /// <summary>The names in it that are known, in order.</summary>
    public ImmutableArray<NameUse> Names { get; init; } = [];

    /// <summary>What has the look of somebody's name, and is not known: each once, in order.</summary>
    public ImmutableArray<TextSpan> UnknownNames { get; init; } = [];

    /// <summary>The headings of sources below which there is none.</summary>
    public ImmutableArray<TextSpan> EmptySources { get; init; } = [];

    /// <summary>The titles that it gives people.</summary>
    public ImmutableArray<TitleReading> Titles { get; init; } = [];

    /// <summary>The dates that it names.</summary>
    public ImmutableArray<DateReading> Dates { get; init; } = [];

    /// <summary>The dated events that it speaks of.</summary>
    public ImmutableArray<EventReading> Events { get; init; } = [];

    /// <summary>What stands between quotation marks, one inside another, in the order in which they begin.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>The quotations that stand in no other, each with what the text says of its speaker.</summary>
    public ImmutableArray<SpokenQuotation> Spoken { get; init; } = [];

    /// <summary>The quotations for which it gives no speaker.</summary>
    public ImmutableArray<UnspokenQuotation> Unspoken { get; init; } = [];

    /// <summary>Where it speaks of the same day, and has named none.</summary>
    public ImmutableArray<TextSpan> HangingDays { get; init; } = [];

    /// <summary>Where it goes on the word of several whom it does not name.</summary>
    public ImmutableArray<VagueSource> VagueSources { get; init; } = [];

    /// <summary>How many people it says came to harm in incidents that are known.</summary>
    public ImmutableArray<TollReading> Tolls { get; init; } = [];

    /// <summary>The proposals that it speaks of.</summary>
    public ImmutableArray<ProposalReading> Proposals { get; init; } = [];

    /// <summary>What it says that they demand.</summary>
    public ImmutableArray<ConcessionReading> Concessions { get; init; } = [];

    /// <summary>The words by which it hedges what it tells.</summary>
    public ImmutableArray<TextSpan> Hedges { get; init; } = [];

    /// <summary>What it hedges, and says flatly further down.</summary>
    public ImmutableArray<DroppedHedge> DroppedHedges { get; init; } = [];

    /// <summary>Reads one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="knowledge">The names and the dated facts to look for.</param>
    /// <param name="lexicons">The words of its language.</param>
    public static TextReading Of(SourceText text, KnowledgeBase knowledge, ReadingLexicons lexicons) =>
        new ArticleReader(knowledge, lexicons).Read(text);
}
