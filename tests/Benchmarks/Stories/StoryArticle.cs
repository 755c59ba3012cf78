using System.Globalization;
using System.Security.Cryptography;

namespace Verbatim.Benchmarks.Stories;

/// <summary>One article: its text, and for most a record of it. A few in a hundred say something wrong.</summary>
/// <param name="Cast">The corpus it belongs to.</param>
/// <param name="Number">Its number there, from 0.</param>
internal sealed record StoryArticle(StoryCast Cast, int Number)
{
    private const string Nobody = "Staff Reporter";

    private readonly Story _story = Cast.StoryOf(Number);
    private readonly List<string> _claims = [];
    private readonly StringBuilder _record = new();

    /// <summary>The name of its files.</summary>
    public string Name => $"story-{Number.ToString("D5", CultureInfo.InvariantCulture)}";

    /// <summary>Whether nobody has annotated it.</summary>
    public bool IsBare => Draw.InThousand(150, Number, 1);

    /// <summary>Whether it was written from the page that others were written from.</summary>
    private bool IsRewritten => _story.Number == 0 || Draw.InThousand(700, Number, 2);

    private string Headline => _story.IsIncident
        ? $"{_story.Town} Counts Its Losses After the {Capital(_story.Kind)}" : $"Talks at {_story.Town} End Without a Date";

    private string Author => Draw.InThousand(30, Number, 4) ? Nobody : Cast.Person(Number, 5).Name;

    private DateOnly Published => _story.Day.AddDays(4 + Draw.Number(20, Number, 3));

    /// <summary>The text and its record.</summary>
    public (string Text, string Record) Write()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Headline}\n\nBy {Author}\n\n");
        text.Append(Lead()).Append("\n\n").Append(Quotation()).Append("\n\n").Append(Fund()).Append(' ').Append(War()).Append("\n\n");
        int sentences = 0;
        IEnumerable<string> body = IsRewritten
            ? _story.Kept(Number) : Enumerable.Range(0, 16).Select(i => StoryWords.Sentence(Number, i, 5));
        foreach (string sentence in body)
            text.Append(sentence).Append(++sentences % 4 == 0 ? "\n\n" : " ");
        text.Append(Demand()).Append('\n');
        string written = text.ToString();
        return (written, Record(written));
    }

    // Tolls, a day, a place: what others say of the same thing as well.
    private string Lead()
    {
        DateOnly day = Draw.InThousand(15, Number, 21) ? _story.Day.AddDays(3) : _story.Day;
        string date = Story.Written(day);
        if (!_story.IsIncident)
        {
            StoryPerson one = Cast.Person(_story.Number, 31), other =
                Cast.Person(_story.Number, Draw.InThousand(15, Number, 22) ? Number : 0, 32);
            Claim("participant", $"entities: [{one.Id}, {other.Id}]", $"{one.Name} and {other.Name} met at {_story.Town}", "asserted");
            Claim("date", $"date: '{Story.Iso(day)}'", $"The talks were held on {date}", "asserted");
            return $"{one.Name} and {other.Name} met at {_story.Town}. The talks were held on {date}.";
        }
        int toll = Draw.InThousand(15, Number, 23) ? _story.Tolls[2] + 7 : _story.Tolls[Draw.InThousand(750, Number, 24) ? 2 : 1];
        string killed = $"The {_story.Kind} killed {toll} people in {_story.Town}";
        string source =
            Draw.Number(10, Number, 25) switch { < 6 => ", the Rescue Service said", < 8 => ", according to local officials", _ => "" };
        string attribution = source.Contains("Rescue", StringComparison.Ordinal) ? "org:rescue" : source.Length > 0
            ? $"source:{Name}.officials" : "";
        Claim("killed", $"quantity: {{ qualifier: exactly, value: {toll}, unit: person }}", killed, attribution.Length > 0
            ? "attributed" : "asserted", attribution);
        Claim("date", $"date: '{Story.Iso(day)}'", $"It began on {date}", "asserted");
        if (attribution.StartsWith("source", StringComparison.Ordinal))
            _record.Append(
                CultureInfo.InvariantCulture, $"unnamed_sources:\n  - {{ id: '{attribution}', name: Local officials, type: UnnamedSource, as_written: local officials, anonymity: collective }}\n");
        return $"{killed}{source}. It began on {date}.";
    }

    // A title, and words that other articles quote as well.
    private string Quotation()
    {
        StoryPerson person = Cast.Person(_story.Number, Number % 3, 41);
        string saying = person.Saying(Draw.Number(4, Number, 42));
        if (Draw.InThousand(20, Number, 43))
            saying = saying.Replace(" it", " nothing", StringComparison.Ordinal);
        bool isFormer = person.IsFormer && !Draw.InThousand(60, Number, 44);
        string title = isFormer ? $"former {person.Title}" : person.Title;
        _record.Append(CultureInfo.InvariantCulture, $"""
            actors:
              - actor: {person.Id}
                names: [{person.Name}]
                titles:
                  - title: {title}
                    tense: {(isFormer ? "former" : "current")}
                    office: {person.Office}
                    evidence: [{Exact($"{title} {person.Name}")}]
            quotes:
              - id: quote:{Name}.1
                exact_text: {saying},
                quote_kind: full
                speaker: {person.Id}

            """);
        return $"“{saying},” said {title} {person.Name}.";
    }

    // The hottest key: half of all articles claim the same of the same thing.
    private string Fund()
    {
        if (Number % 2 == 1)
            return "Money was not spoken of.";
        int millions = Draw.InThousand(10, Number, 51) ? 55 + Draw.Number(30, Number, 52) : 40;
        string claim = $"The Northland Relief Fund holds {millions} million euros";
        Claim("amount", $"quantity: {{ qualifier: exactly, value: {millions}000000, unit: EUR }}", claim, "attributed",
            "org:treasury", "aid:fund");
        return $"{claim}, the Treasury said.";
    }

    // Another: thousands of wordings of one property, an age that every third article gives, and a denial here and there.
    private string War()
    {
        string likeness = StoryWords.Likeness(Draw.Number(400, Number, 61), 6);
        bool isDenied = Draw.InThousand(10, Number, 62);
        string called = isDenied ? $"The Treasury denied that the war is {likeness}" : $"The war is {likeness}";
        Claim("characterisation", $"text: {likeness}", called, isDenied ? "denied" : "asserted", isDenied
            ? "org:treasury" : "", "event:war");
        string age = Number % 3 != 0 ? "" : Draw.InThousand(10, Number, 63)
            ? " Nobody foresaw a five-year-old Northland War." : " Nobody foresaw a nearly two-year-old Northland War.";
        return $"{called}.{age}";
    }

    // What a proposal demands, in one article of twenty.
    private string Demand()
    {
        if (Number % 20 != 3)
            return "";
        StoryProposal proposal = new(_story.Number % Cast.Proposals);
        string topic = Draw.InThousand(100, Number, 71) ? "navigation_and_trade" : "energy";
        string demand = $"The {proposal.Name} asks the Treasury to give way on {topic.Split('_')[0]}";
        _record.Append(CultureInfo.InvariantCulture, $"""
            proposals:
              - proposal: {proposal.Id}
                concessions:
                  - topic: {topic}
                    summary: The Treasury gives way.
                    obliged: [org:treasury]
                    evidence: [{Exact(demand)}]
                evidence: [{Exact($"The {proposal.Name} asks")}]

            """);
        return demand + ".";
    }

    private void Claim(string property, string value, string evidence, string status, string actor = "", string? subject = null) =>
        _claims.Add($"""
          - id: claim:{Name}.{_claims.Count + 1}
            statement: {evidence}.
            subject: {subject ?? _story.Id}
            property: {property}
            claim_value:
              {value}
            status: {status}
            modality: {(actor.Length > 0 ? "reported" : "certain")}
            {(actor.Length > 0 ? $"attribution: [{{ actor: '{actor}', speech_act: {(status == "denied" ? "denied" : "said")} }}]" : "about_time:")}
            evidence: [{Exact(evidence)}]

        """);

    private string Record(string text)
    {
        string basedOn = IsRewritten && Draw.InThousand(600, Number, 81)
            ? $"based_on: [{{ url: '{_story.Page}', title: Story {_story.Number}, outlet: Wire }}]\n" : "";
        // Some pass what there is to pass, others what there is not.
        string waivers = _story.Number > 0 && Draw.InThousand(10, Number, 82)
            ? $"waivers: [{{ rule: VBT3515, target: 'article:{Name}', reason: The wire is quoted in full. }}]\n" : "";
        return $"""
            id: article:{Name}
            source_file: {Name}.txt
            content_sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}
            headline: {Headline}
            byline: {"{"} as_written: By {Author}, byline_role: {(Author == Nobody ? "account" : "author")} {"}"}
            published: {Story.Iso(Published)}
            language: en
            sections:
              - ordinal: 1
                section_kind: headline
                start: {Exact(Headline)}
              - ordinal: 2
                section_kind: body
                start: {Exact(text.Split("\n\n")[2].Split('.')[0])}
            {_record}{basedOn}{waivers}claims:
            {string.Concat(_claims)}
            """;
    }

    private static string Exact(string words) => $"{{ exact: '{words}' }}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
