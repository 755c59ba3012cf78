namespace Verbatim.Checks.Reading;

/// <summary>Reads texts. One reader serves a whole corpus: what it looks for is made ready once, and each text takes one walk.</summary>
public sealed class ArticleReader
{
    private readonly ReadingLexicons _lexicons;
    private readonly NameIndex _names;
    private readonly TitleReader _titles;
    private readonly DateReader _dates;
    private readonly EventReader _events;
    private readonly AgeReader _ages;
    private readonly StatementReader _statements;
    private readonly SpeakerReader _speakers;
    private readonly UnknownNameReader _unknownNames;
    private readonly HangingDayReader _hangingDays;
    private readonly VagueSourceReader _sources;
    private readonly TollReader _tolls;
    private readonly ProposalReader _proposals;
    private readonly ConcessionReader _concessions;
    private readonly HedgeReader _hedges;

    /// <summary>A reader that knows these names, and reads in this language.</summary>
    public ArticleReader(KnowledgeBase knowledge, ReadingLexicons lexicons)
    {
        _lexicons = lexicons;
        _names = new NameIndex(knowledge, lexicons.Titles);
        _titles = new TitleReader(knowledge, lexicons.Titles, lexicons.Structure);
        _dates = new DateReader(lexicons.Time);
        _events = new EventReader(knowledge, lexicons.Time);
        _ages = new AgeReader(knowledge, lexicons.Time, lexicons.Structure);
        _statements = new StatementReader(knowledge);
        _speakers = new SpeakerReader(lexicons.Speech, lexicons.Structure);
        _unknownNames = new UnknownNameReader(lexicons.Speech, lexicons.Structure);
        _hangingDays = new HangingDayReader(lexicons.Time, _dates);
        _sources = new VagueSourceReader(lexicons.Sources, lexicons.Structure);
        _tolls = new TollReader(knowledge, lexicons.Tolls, lexicons.Time);
        _proposals = new ProposalReader(knowledge, lexicons.Concessions);
        _concessions = new ConcessionReader(knowledge, lexicons.Concessions);
        _hedges = new HedgeReader(lexicons.Hedges, lexicons.Structure);
    }

    /// <summary>Reads a text; whatever it holds, something comes of it.</summary>
    public TextReading Read(SourceText source)
    {
        ReadText text = Prepare(source.Text);
        // The words that things are looked for by are of one language: in another, the same letters mean something else.
        if (!IsOfLanguage(text.Words))
            return new TextReading(source) { Paragraphs = text.Parts.Paragraphs };
        ImmutableArray<ProposalReading> proposals = [.. _proposals.Read(text)];
        ImmutableArray<SpokenQuotation> spoken = [.. _speakers.Read(text)];
        return new TextReading(source)
        {
            Paragraphs = text.Parts.Paragraphs,
            IsOfLanguage = SmallWords(text.Words) > 0,
            Sentences = [.. text.Sentences.Select(sentence => text.Words.Span(sentence.First, sentence.End))],
            Names = text.Names.Uses,
            UnknownNames = [.. _unknownNames.Read(text)],
            Signature = text.Parts.Signature,
            EmptySources = text.Parts.EmptySources,
            Titles = [.. _titles.Read(text)],
            Dates = [.. _dates.Read(text)],
            Events = [.. _events.Read(text), .. _ages.Read(text), .. _statements.Read(text)],
            Quotations = text.Quotations,
            Spoken = spoken,
            Unspoken = [.. spoken.Select(_speakers.Unspoken).OfType<UnspokenQuotation>()],
            HangingDays = [.. _hangingDays.Read(text)],
            VagueSources = [.. _sources.Read(text)],
            Tolls = [.. _tolls.Read(text)],
            Proposals = proposals,
            Concessions = [.. _concessions.Read(text, proposals)],
            Hedges = [.. _hedges.Hedges(text)],
            DroppedHedges = [.. _hedges.Read(text)],
        };
    }

    private ReadText Prepare(string text)
    {
        List<TextSpan> paragraphs = Paragraphs.Of(text);
        TextWords words = new(text, Tokenizer.Tokenize(text, paragraphs));
        ImmutableArray<Sentence> sentences = Sentences.Of(words, _lexicons.Structure);
        words = words.Parted(sentences);
        ArticleStructure parts = ArticleStructure.Of(words, paragraphs, sentences, _lexicons.Structure);
        return new ReadText(words, sentences, parts, NamesInText.Of(words, _names, _lexicons.Structure),
            QuotationMarkReader.Of(text, paragraphs));
    }

    // One word in ten is a small one in any English text of some length; what is too short to tell is read.
    private bool IsOfLanguage(TextWords words)
    {
        const int Enough = 40;
        return words.Count < Enough || SmallWords(words) * 10 >= words.Count;
    }

    private int SmallWords(TextWords words)
    {
        int small = 0;
        for (int i = 0; i < words.Count; i++)
            small += _lexicons.Structure.FunctionWords.At(words, i) > 0 ? 1 : 0;
        return small;
    }
}
