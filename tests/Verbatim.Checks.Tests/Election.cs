using System.Text;

namespace Verbatim.Checks.Tests;

/// <summary>
/// Articles about an election that never was, in a country that is none: claims that are compared, and nothing the seeds speak of.
/// </summary>
internal static class Election
{
    public const string Knowledge = """
        actors:
          - {id: person:lind, type: Person, name: Mara Lind, tenures: [{office: office:chair, valid: {start_date: 2030-01-01, end_date: 2032-01-01}}, {office: office:clerk, valid: {start_date: 2032-01-01}}]}
          - {id: person:bosk, type: Person, name: Otto Bosk}
          - {id: person:tarn, type: Person, name: Eda Tarn}
          - {id: org:board, type: Organisation, name: Election Board}
          - {id: org:count, type: Organisation, name: Counting Office, part_of: org:board}
          - {id: org:post, type: Organisation, name: Harrow Post}
          - {id: org:bell, type: Organisation, name: Harrow Bell}
          - {id: state:hx, type: State, name: Harrow}
        offices:
          - {id: office:chair, name: Chair of the Board, organisation: org:board, exclusive: true}
          - {id: office:clerk, name: Clerk of the Board, organisation: org:board, exclusive: true}
        places:
          - {id: place:mill, name: Millford, country: state:hx}
          - {id: place:quay, name: Quayside, contained_in: place:mill}
          - {id: place:fen, name: Fenwick, country: state:hx}
        events:
          - id: event:vote
            type: Event
            name: Vote of Harrow
            event_type: election
            when: {start_date: 2033-05-08, end_date: 2033-05-10}
            participants: [person:lind, person:bosk]
          - id: event:recount
            type: Event
            name: Recount in Harrow
            event_type: decision
            when: {start_date: 2033-05-20}
        agreements:
          - {id: agreement:coalition, name: Coalition of Harrow, parties: [person:lind, person:bosk]}
        proposals:
          - id: proposal:charter
            name: Charter of Harrow
            versions:
              - id: proposal:charter.v1
                type: ProposalVersion
                name: First charter
                published: 2033-06-01
                disclosed_by: [org:post, org:bell]
                points:
                  1: {title: Seats, summary: The council has forty seats., topics: [elections], obliged: [org:board], obligation: shall}
                  2: {title: Force, summary: The guard is made smaller., topics: [armed_forces], obliged: [state:hx], obligation: shall}
                  3: {title: Guarantees, summary: The board is safe., topics: [security_guarantees], obligation: shall}
        """;

    /// <summary>A claim as its record has it. What is not given is said flatly.</summary>
    public static string Claim(
        string id, string subject, string property, string value, string evidence, string rest = "status: asserted, modality: certain") =>
        $"  - {{id: 'claim:{id}', statement: So it is., subject: '{subject}', property: {property}, claim_value: {value}, {rest}, evidence: [{{exact: '{evidence.Replace("'", "''", StringComparison.Ordinal)}'}}]}}\n";

    /// <summary>An article: its text, and what stands below its sections.</summary>
    public static (string Text, string Below) Article(string text, params string[] claims) =>
        ("Vote. " + text, claims.Length == 0 ? "" : "claims:\n" + string.Concat(claims));

    public static Corpus Load(params (string Text, string Below)[] articles) => LoadWith(Knowledge, articles);

    public static Corpus LoadWith(string knowledge, params (string Text, string Below)[] articles) => CorpusLoader.Load(new CorpusFiles(
        [.. articles.Select(static (a, i) => SourceText.From($"{i + 1}.article.yaml", Record(i + 1, a.Text, a.Below)))],
        [SourceText.From("knowledge.yaml", knowledge)],
        new MemoryTextSource(articles.Select(static (a, i) => SourceText.From($"{i + 1}.txt", a.Text)))));

    /// <summary>The codes and places of what is found, warnings and errors only, in order.</summary>
    public static string[] Codes(params (string Text, string Below)[] articles) =>
        [.. Found(Load(articles)).Select(static d => $"{d.Code} {d.Location}")];

    /// <summary>What is found, warnings and errors only.</summary>
    public static Diagnostic[] Found(Corpus corpus) =>
        [.. ArticleDesk.Check(corpus).Where(static d => d.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The places of a finding that are in texts, its own first.</summary>
    public static string[] Passages(Diagnostic finding) =>
        [.. finding.Related.Select(static r => r.Location).Prepend(finding.Location)
            .Where(static l => l.Path.EndsWith(".txt", StringComparison.Ordinal)).Select(static l => l.ToString())];

    /// <summary>The record of an article.</summary>
    public static string Record(int number, string text, string rest) => new StringBuilder()
        .Append($"id: article:{number}\nsource_file: {number}.txt\ncontent_sha256: {SourceText.From("", text).Sha256}\n")
        .Append("headline: Vote\nlanguage: en\nsections:\n  - {ordinal: 1, section_kind: body, start: {exact: Vote.}}\n")
        .Append(rest)
        .ToString();
}
