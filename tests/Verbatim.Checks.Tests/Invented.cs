namespace Verbatim.Checks.Tests;

/// <summary>A corpus about a flood that never was, on nothing the seeds speak of: what holds there holds because of the rules.</summary>
internal static class Invented
{
    public const string Knowledge = """
        actors:
          - id: person:vell
            type: Person
            name: Ada Vell
            tenures:
              - office: office:mayor
                valid: {start_date: 2011-05-01, end_date: 2015-05-01}
              - office: office:mayor
                valid: {start_date: 2019-05-01}
          - id: person:orn
            type: Person
            name: Ivo Orn
            tenures:
              - office: office:mayor
                valid: {start_date: 2015-05-01, end_date: 2019-05-01}
          - id: org:town
            type: Organisation
            name: Town of Lume
        offices:
          - id: office:mayor
            name: Mayor of Lume
            organisation: org:town
            exclusive: true
        events:
          - id: event:fair
            type: Event
            name: Lume fair
            event_type: meeting
            when: {start_date: 2017-06-10, end_date: 2017-06-12}
        incidents:
          - id: incident:flood
            type: Incident
            name: Flood at Lume
            event_type: disaster
            when: {start_date: 2017-03-02, end_date: 2017-03-05}
            casualty_reports:
              - as_of: 2017-03-02T12:00:00Z
                precision: hour
                figures: [{casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 3}}]
              - as_of: 2017-03-04T12:00:00Z
                precision: hour
                figures: [{casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 5}}]
        proposals:
          - id: proposal:dam
            name: Dam plan
            versions:
              - id: proposal:dam.v1
                type: ProposalVersion
                name: First plan
                published: 2017-04-01
                point_count: {qualifier: exactly, value: 3}
        """;

    /// <summary>An article with a text of its own; everything below the sections is the test's.</summary>
    public static (string Text, string Yaml) Article(int number, string text, string rest) => (text, $"""
        id: article:{number}
        source_file: {number}.txt
        content_sha256: {SourceText.From("", text).Sha256}
        headline: Flood
        language: en
        sections:
          - ordinal: 1
            section_kind: body
            start: {"{exact: Flood}"}
        {rest}
        """);

    public static string Killed(int number, string qualifier, int value, string evidence) => $"""
        claims:
          - id: claim:{number}.1
            statement: So many died.
            subject: incident:flood
            property: killed
            claim_value: {"{"}quantity: {"{"}qualifier: {qualifier}, value: {value}, unit: person{"}}"}
            status: asserted
            evidence: [{"{"}exact: {evidence}{"}"}]
        """;

    public static string Title(string actor, string name, string title, string tense) => $"""
          - actor: {actor}
            names: [{name}]
            titles: [{"{"}title: {title}, tense: {tense}, office: office:mayor, evidence: [{"{"}exact: {title}{"}"}]{"}"}]
        """;

    public static Corpus Load(params (string Text, string Yaml)[] articles) => Load(Knowledge, articles);

    public static Corpus Load(string knowledge, params (string Text, string Yaml)[] articles)
    {
        MemoryTextSource texts = new(articles.Select(static (a, i) => SourceText.From($"{i + 1}.txt", a.Text)));
        return CorpusLoader.Load(new CorpusFiles(
            [.. articles.Select(static (a, i) => SourceText.From($"{i + 1}.article.yaml", a.Yaml))],
            [SourceText.From("knowledge.yaml", knowledge)],
            texts));
    }

    /// <summary>The findings, one a line: place, code, message.</summary>
    public static string[] Findings(Corpus corpus) =>
        [.. ArticleDesk.Check(corpus).Select(static d => $"{d.Location} {d.Code} {d.Message}")];
}
