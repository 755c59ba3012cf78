using System.Globalization;

namespace Verbatim.Benchmarks.Stories;

/// <summary>The facts that the articles of a corpus are held to.</summary>
internal static class StoryFacts
{
    /// <summary>Writes them, a file a subject.</summary>
    public static void Write(string folder, StoryCast cast)
    {
        File.WriteAllText(Path.Combine(folder, "actors.yaml"), Actors(cast));
        File.WriteAllText(Path.Combine(folder, "stories.yaml"), Stories(cast));
        File.WriteAllText(Path.Combine(folder, "proposals.yaml"),
            "proposals:\n" + string.Concat(Enumerable.Range(0, cast.Proposals).Select(static n => new StoryProposal(n).Fact)));
    }

    private static string Actors(StoryCast cast)
    {
        StringBuilder facts = new("""
            actors:
              - { id: org:rescue, type: Organisation, name: Rescue Service }
              - { id: org:treasury, type: Organisation, name: Treasury }

            """);
        for (int n = 0; n < cast.People; n++)
            facts.Append(new StoryPerson(n).Fact);
        facts.Append("offices:\n");
        for (int n = 0; n < StoryPerson.Offices; n++)
            facts.Append(
                CultureInfo.InvariantCulture, $"  - {{ id: office:o-{n}, name: {StoryPerson.TitleOf(n)}, organisation: org:treasury, exclusive: false }}\n");
        facts.Append("""
            aid_packages:
              - id: aid:fund
                name: Northland Relief Fund
                amount: { qualifier: exactly, value: 40000000 }
                currency: EUR
                aid_kind: grant
                references: [{ kind: well_known }]

            """);
        return facts.ToString();
    }

    private static string Stories(StoryCast cast)
    {
        Story[] stories = [.. Enumerable.Range(0, cast.Stories).Select(static n => new Story(n))];
        StringBuilder facts = new("""
            events:
              - id: event:war
                type: Event
                event_type: invasion
                name: Northland War
                when: { start_date: 2030-02-01 }
                references: [{ kind: well_known }]

            """);
        foreach (Story story in stories.Where(static story => !story.IsIncident))
            facts.Append(Happening(story, "Event", "talks", $"Talks at {story.Town}"));
        facts.Append("incidents:\n");
        foreach (Story story in stories.Where(static story => story.IsIncident))
            facts.Append(Happening(story, "Incident", "disaster", $"{story.Town} {story.Kind}")).Append(Reports(story));
        facts.Append("places:\n");
        foreach (Story story in stories)
            facts.Append(CultureInfo.InvariantCulture, $"  - {{ id: place:t-{story.Number}, name: {story.Town} }}\n");
        return facts.ToString();
    }

    private static string Happening(Story story, string type, string eventType, string name) =>
        string.Create(CultureInfo.InvariantCulture, $$"""
          - id: {{story.Id}}
            type: {{type}}
            event_type: {{eventType}}
            name: {{name}}
            when: { start_date: {{Story.Iso(story.Day)}}, end_date: {{Story.Iso(story.Day.AddDays(1))}} }
            location: place:t-{{story.Number}}
            references: [{ kind: well_known }]

        """);

    private static string Reports(Story story) =>
        "    casualty_reports:\n" + string.Concat(story.Tolls.Select((toll, i) => string.Create(CultureInfo.InvariantCulture, $$"""
              - as_of: {{Story.Iso(story.Day.AddDays(i))}}T12:00:00Z
                precision: hour
                figures: [{ casualty_kind: killed, victim_group: people, quantity: { qualifier: exactly, value: {{toll}} } }]

        """)));
}
