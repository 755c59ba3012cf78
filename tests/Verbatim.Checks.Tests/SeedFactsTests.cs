using Verbatim.Articles;

namespace Verbatim.Checks.Tests;

/// <summary>The facts in the repository rest on sources, have dates, and know the names that articles use.</summary>
public sealed class SeedFactsTests
{
    private static readonly Corpus Corpus = Seeds.Load();

    private static IEnumerable<Knowledge> Files => Corpus.Knowledge.Files.Select(static f => f.Knowledge);

    [Fact]
    public void Every_dated_fact_rests_on_a_source() =>
        Assert.Empty(Files.SelectMany(Facts).Where(static f => !IsSourced(f.References)).Select(static f => f.Fact));

    [Theory]
    [InlineData("seeds/knowledge/persons.yaml", "        note: The 45th President.\n        references:\n          - kind: well_known\n",
        "", "person:trump office:us.president")]
    [InlineData("seeds/knowledge/aid.yaml",
        "\n    references:\n      - url: https://www.turnto23.com/politics/foreign-policy/state-department-approves-potential-sale-of-patriot-missiles-to-ukraine\n        retrieved: 2026-11\n      - url: https://moldova1.md/p/62364\n        retrieved: 2026-11\n", "\n", "aid:patriot-sustainment-2025")]
    public void A_fact_without_a_source_is_noticed(string file, string written, string edited, string fact)
    {
        Corpus corpus = Seeds.Load((path, text) => path == file ? text.Replace(written, edited) : text);
        Assert.Equal([fact], corpus.Knowledge.Files.SelectMany(static f => Facts(f.Knowledge)).Where(static f => !IsSourced(f.References))
            .Select(static f => f.Fact));
    }

    [Fact]
    public void Every_file_says_as_of_when_its_facts_were_known() => Assert.All(Files, static file => Assert.Equal("2026-11", file.AsOf));

    [Theory]
    [InlineData("proposal:us-28.v1", 28, "2025-11-20")]
    [InlineData("proposal:us-28.european", 24, "2025-11-23")]
    [InlineData("proposal:us-28.v2", 19, "2025-11-24")]
    [InlineData("proposal:us-28.v3", 20, "2025-12-24")]
    public void Each_version_of_the_plan_has_its_number_of_points_and_its_day(string id, int points, string published)
    {
        ProposalVersion version = Files.SelectMany(static f => f.Proposals).SelectMany(static p => p.Versions).Single(v => v.Id == id);
        Assert.Equal((points, published), ((int)version.PointCount!.Value!, version.Published));
    }

    [Theory]
    [InlineData("person:zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelenskyi", "Vladimir Zelensky")]
    [InlineData("person:driscoll", "Dan Driscoll", "Daniel Driscoll", "Daniel P. Driscoll")]
    [InlineData("person:peskov", "Dmitry Peskov", "Dmitri Peskov")]
    [InlineData("person:dmitriev", "Kirill Dmitriev", "Kiril Dmitriev")]
    [InlineData("person:shmyhal", "Denys Shmyhal", "Denys Shmygal")]
    [InlineData("person:yermak", "Andriy Yermak", "Andrii Yermak")]
    [InlineData("person:witkoff", "Steve Witkoff", "Steven Witkoff")]
    [InlineData("state:us", "United States", "US", "U.S.", "USA")]
    [InlineData("org:us.defense-department", "Pentagon", "Department of War")]
    public void Other_spellings_are_names_of_the_same_actor(string id, params string[] names)
    {
        Actor actor = Files.SelectMany(static f => f.Actors).Single(a => a.Id == id);
        Assert.All(names, name => Assert.Contains(name, actor.Aliases.Prepend(actor.Name)));
    }

    [Theory]
    [InlineData("office:us.defense-secretary", "Pentagon chief")]
    [InlineData("office:ru.presidential-press-secretary", "Kremlin spokesman")]
    [InlineData("office:ua.president", "Ukrainian leader")]
    [InlineData("office:us.special-envoy", "U.S. envoy")]
    [InlineData("office:ua.defence-minister", "Ukrainian Defense Minister")]
    public void Other_titles_are_those_of_the_same_office(string id, string title) =>
        Assert.Contains(title, Files.SelectMany(static f => f.Offices).Single(o => o.Id == id).Aliases);

    // A capital stands for its state only where the state was named; of two plans with 20 points neither may be taken for the other.
    [Theory]
    [InlineData("Kyiv")]
    [InlineData("Kiev")]
    [InlineData("20-point peace plan")]
    [InlineData("US presidential election")]
    [InlineData("Geneva talks")]
    public void A_name_that_can_mean_two_is_weak(string name)
    {
        Entity[] entities =
            [.. Files.SelectMany(static f => f.Actors.Concat<Entity>(f.Events).Concat(f.Proposals)
                .Concat(f.Proposals.SelectMany(static p => p.Versions)))];
        Assert.DoesNotContain(entities, e => e.Aliases.Prepend(e.Name).Contains(name));
        Assert.Contains(entities, e => e.WeakAliases.Contains(name));
    }

    private static bool IsSourced(ValueList<SourceReference> references) =>
        references.Count > 0
            && references.All(static r => r.Kind == SourceKind.WellKnown || r.Retrieved is not null || r.Published is not null);

    private static IEnumerable<(string Fact, ValueList<SourceReference> References)> Facts(Knowledge file) =>
    [
        .. file.Actors.OfType<Person>().SelectMany(static p => p.Tenures.Select(t => ($"{p.Id} {t.Office.Id}", t.References))),
        .. file.Actors.OfType<Person>().SelectMany(static p => p.Affiliations.Select(a => ($"{p.Id} {a.Organisation.Id}", a.References))),
        .. file.Events.Select(static e => (e.Id, e.References)),
        .. file.Incidents.Select(static i => (i.Id, i.References)),
        .. file.Incidents.SelectMany(static i => i.CasualtyReports.Select(r => ($"{i.Id} {r.AsOf:O}", r.References))),
        .. file.Proposals.Select(static p => (p.Id, p.References)),
        .. file.Proposals.SelectMany(static p => p.Versions.Select(static v => (v.Id, v.References))),
        .. file.Proposals.SelectMany(
            static p => p.Versions.SelectMany(static v => v.Points.Select(point => ($"{v.Id} {point.Number}", point.References)))),
        .. file.Agreements.Select(static a => (a.Id, a.References)),
        .. file.Agreements.SelectMany(static a => a.Reports.Select(r => ($"{a.Id} {r.AsOf}", r.References))),
        .. file.AidPackages.Select(static a => (a.Id, a.References)),
    ];
}
