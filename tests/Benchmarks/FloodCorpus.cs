using System.Globalization;
using System.Security.Cryptography;

namespace Verbatim.Benchmarks;

/// <summary>
/// Small articles on invented floods, each a text and its record, with the facts that they name: about 3.4 KB of YAML an article, the same
/// bytes on every run, and nothing wrong in any of them.
/// </summary>
internal static class FloodCorpus
{
    /// <summary>Writes the texts and records to <c>articles</c>, and the facts to <c>knowledge</c>.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="count">How many articles.</param>
    public static void Write(string folder, int count)
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        string knowledge = Directory.CreateDirectory(Path.Combine(folder, "knowledge")).FullName;
        for (int n = 1; n <= count; n++)
        {
            string text = Text(n);
            File.WriteAllText(Path.Combine(articles, $"flood-{n}.txt"), text);
            File.WriteAllText(Path.Combine(articles, $"flood-{n}.article.yaml"), Record(n, text));
        }
        File.WriteAllText(Path.Combine(knowledge, "floods.yaml"), Knowledge(count));
    }

    private static string Town(int n) => $"Upper Aldwater {n}";

    private static DateOnly Day(int n) => new DateOnly(2031, 1, 1).AddDays(n % 3000);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Text(int n) => $"""
        River Leaves Its Bed at {Town(n)}

        By Nora Quill

        The river Ald left its bed at {Town(n)} before dawn and stood {n % 90 + 10} centimetres deep in the market place by noon. The flood warning service had spoken of a wave the evening before.

        “We heard the water before we saw it,” said Mira Oltean, mayor of the district. “By four the bridge was gone.”

        The fire brigade counted {n % 40 + 2} people injured and brought {n % 300 + 20} others out of their houses. According to the flood warning service, the level could rise again by {n % 30 + 5} centimetres during the night.

        “Nobody is missing,” said a spokesman of the fire brigade, who expected the roads to be open within {n % 6 + 2} days.

        """;

    private static string Record(int n, string text) => $"""
        id: article:flood-{n}
        source_file: flood-{n}.txt
        content_sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}
        headline: River Leaves Its Bed at {Town(n)}
        byline:
          as_written: By Nora Quill
          byline_role: author
        published: {Iso(Day(n))}
        language: en

        sections:
          - ordinal: 1
            section_kind: headline
            start:
              exact: River Leaves Its Bed at {Town(n)}
          - ordinal: 2
            section_kind: body
            start:
              exact: The river Ald left its bed

        actors:
          - actor: person:oltean
            names:
              - Mira Oltean
            titles:
              - title: mayor of the district
                tense: current
                office: office:mayor
                evidence:
                  - exact: Mira Oltean, mayor of the district
          - actor: org:fire-brigade
            names:
              - fire brigade
          - actor: org:flood-warning-service
            names:
              - flood warning service

        events:
          - event: event:flood-{n}
            tense: past
            evidence:
              - exact: The river Ald left its bed at {Town(n)} before dawn

        claims:
          - id: claim:flood-{n}.1
            statement: The water stood {n % 90 + 10} centimetres deep in the market place.
            subject: event:flood-{n}
            property: characterisation
            claim_value:
              quantity:
                qualifier: exactly
                value: {n % 90 + 10}
                unit: centimetre
            status: asserted
            modality: certain
            evidence:
              - exact: stood {n % 90 + 10} centimetres deep in the market place by noon
              - exact: The river Ald left its bed at {Town(n)}
          - id: claim:flood-{n}.2
            statement: A wave had been spoken of the evening before.
            subject: event:flood-{n}
            property: forecast
            claim_value:
              text: a wave
            status: attributed
            modality: reported
            attribution:
              - actor: org:flood-warning-service
                speech_act: said
            evidence:
              - exact: The flood warning service had spoken of a wave the evening before
          - id: claim:flood-{n}.3
            statement: There were {n % 40 + 2} people injured.
            subject: event:flood-{n}
            property: injured
            claim_value:
              quantity:
                qualifier: exactly
                value: {n % 40 + 2}
                unit: person
            status: attributed
            modality: reported
            attribution:
              - actor: org:fire-brigade
                speech_act: said
            evidence:
              - exact: The fire brigade counted {n % 40 + 2} people injured
              - exact: brought {n % 300 + 20} others out of their houses
          - id: claim:flood-{n}.4
            statement: The level could rise again by {n % 30 + 5} centimetres.
            subject: event:flood-{n}
            property: forecast
            claim_value:
              quantity:
                qualifier: exactly
                value: {n % 30 + 5}
                unit: centimetre
            status: attributed
            modality: possible
            hedges:
              - could
            attribution:
              - actor: org:flood-warning-service
                speech_act: said
            evidence:
              - exact: the level could rise again by {n % 30 + 5} centimetres during the night
          - id: claim:flood-{n}.5
            statement: The roads will be open within {n % 6 + 2} days.
            subject: event:flood-{n}
            property: forecast
            claim_value:
              text: roads open within {n % 6 + 2} days
            status: attributed
            modality: reported
            attribution:
              - actor: org:fire-brigade
                speech_act: said
            evidence:
              - exact: expected the roads to be open within {n % 6 + 2} days

        quotes:
          - id: quote:flood-{n}.1
            exact_text: We heard the water before we saw it,
            quote_kind: full
            speaker: person:oltean
          - id: quote:flood-{n}.2
            exact_text: By four the bridge was gone.
            quote_kind: full
            speaker: person:oltean
          - id: quote:flood-{n}.3
            exact_text: Nobody is missing,
            quote_kind: full
            speaker: org:fire-brigade

        """;

    private static string Knowledge(int count)
    {
        StringBuilder facts = new("""
            actors:
              - id: person:oltean
                type: Person
                name: Mira Oltean
                tenures:
                  - office: office:mayor
                    valid: {start_date: 2029-06-01}
                    references: [{kind: well_known}]
              - id: org:fire-brigade
                type: Organisation
                name: Fire brigade of the Ald district
                aliases: [fire brigade]
              - id: org:district
                type: Organisation
                name: Ald district
              - id: org:flood-warning-service
                type: Organisation
                name: Flood warning service
            offices:
              - id: office:mayor
                name: mayor of the district
                organisation: org:district
                exclusive: true
            events:

            """);
        for (int n = 1; n <= count; n++)
        {
            facts.Append(CultureInfo.InvariantCulture, $"""
                  - id: event:flood-{n}
                    type: Event
                    event_type: disaster
                    name: Flood at {Town(n)}
                    when: {Brace(Day(n))}
                    references: [{Brace("kind: well_known")}]

                """);
        }
        return facts.ToString();

        static string Brace(object inside) => inside is DateOnly day
            ? $"{{start_date: {Iso(day)}, end_date: {Iso(day.AddDays(1))}}}"
            : $"{{{inside}}}";
    }
}
