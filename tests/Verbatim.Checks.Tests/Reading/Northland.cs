namespace Verbatim.Checks.Tests.Reading;

/// <summary>A country that never was, with its presidents, its election, its war and its flood; nothing here is in the seeds.</summary>
internal static class Northland
{
    public const string Knowledge = """
        actors:
          - {id: 'state:nl', type: State, name: Northia, aliases: [NL, N.L.], weak_aliases: [Norburg]}
          - {id: 'state:sl', type: State, name: Suderland}
          - {id: 'org:lume', type: Organisation, name: University of Lume, country: 'state:nl'}
          - {id: 'org:gazette', type: Organisation, name: Lume Gazette, country: 'state:nl'}
          - id: person:vell
            type: Person
            name: Ada Vell
            aliases: [Ada M. Vell]
            weak_aliases: [Vell]
            tenures:
              - office: office:president
                valid: {start_date: 2011-05-01, end_date: 2015-05-01}
              - office: office:president
                valid: {start_date: 2019-05-01}
          - id: person:orn
            type: Person
            name: Ivo Orn
            aliases: [Ivo Ornn]
            weak_aliases: [Orn, Ornn]
            tenures:
              - office: office:president
                valid: {start_date: 2015-05-01, end_date: 2019-05-01}
              - office: office:envoy
                valid: {start_date: 2020-02-01}
          - id: person:tamm
            type: Person
            name: Lea Tamm
            weak_aliases: [Tamm]
            affiliations:
              - organisation: org:lume
                role_title: Professor
                valid: {end_date: 2016-09-01}
        offices:
          - {id: 'office:president', name: President of Northia, aliases: [Northian President, NL President, President], organisation: 'state:nl', exclusive: true}
          - {id: 'office:envoy', name: Special envoy of Northia, aliases: [special envoy, river envoy], organisation: 'state:nl', exclusive: false}
        events:
          - {id: 'event:election-2015', type: Event, event_type: election, name: Northian presidential election of 2015, when: {start_date: 2015-03-10, end_date: 2015-03-11}, place: Northia}
          - {id: 'event:election-2019', type: Event, event_type: election, name: Northian presidential election of 2019, when: {start_date: 2019-03-12, end_date: 2019-03-13}, place: Northia}
          - {id: 'event:summit', type: Event, event_type: meeting, name: Lume summit, when: {start_date: 2018-06-10, end_date: 2018-06-12}, place: Lume}
          - {id: 'event:invasion', type: Event, event_type: invasion, name: Suderland's invasion of Northia, when: {start_date: 2014-08-01}, place: Northia, participants: ['state:nl', 'state:sl']}
        incidents:
          - id: incident:flood
            type: Incident
            name: Flood at Lume
            event_type: disaster
            when: {start_date: 2017-03-02, end_date: 2017-03-05}
            place: Lume, Northia
            casualty_reports:
              - as_of: 2017-03-02T12:00:00Z
                precision: hour
                figures:
                  - {casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 3}}
              - as_of: 2017-03-03T12:00:00Z
                precision: hour
                figures:
                  - {casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 12}}
                  - {casualty_kind: killed, victim_group: children, quantity: {qualifier: exactly, value: 2}}
                  - {casualty_kind: injured, victim_group: people, quantity: {qualifier: exactly, value: 40}}
              - as_of: 2017-03-06T12:00:00Z
                precision: hour
                figures:
                  - {casualty_kind: killed, victim_group: people, quantity: {qualifier: exactly, value: 15}}
                  - {casualty_kind: killed, victim_group: children, quantity: {qualifier: exactly, value: 4}}
        """;

    /// <summary>The window of an article on Northia with some sentences in it.</summary>
    public static string Window(string sentences) => Window(sentences, today: null);

    /// <summary>The window as it is seen on a day.</summary>
    public static string Window(string sentences, DateOnly? today) => WindowOfText(Article(sentences), today);

    /// <summary>The window of a text with a headline of its own.</summary>
    public static string WindowOfText(string text, DateOnly? today = null)
    {
        Corpus corpus = BareText.Load(text, Knowledge) with { Today = today };
        return ArticleWindow.Of(corpus.Texts[0], corpus).Days.ToString();
    }

    /// <summary>An article on Northia with some sentences in it.</summary>
    public static string Article(string sentences) => $"Northia Looks Ahead After A Long Winter\n\n{sentences}\n";
}
