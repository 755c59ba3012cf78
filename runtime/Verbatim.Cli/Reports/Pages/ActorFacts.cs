namespace Verbatim.Cli.Reports.Pages;

/// <summary>What is known of an actor: names, offices, organisations, each with its time and its sources.</summary>
/// <param name="report">What is shown.</param>
/// <param name="page">The page that it stands on.</param>
internal sealed class ActorFacts(CorpusReport report, PagePath page)
{
    /// <summary>What kind of actor it is, in a word.</summary>
    public static string Kind(Actor actor) => actor switch
    {
        Person => "Person",
        State => "State",
        _ => "Organisation",
    };

    /// <summary>The facts.</summary>
    public Html Of(Fact<Actor> actor)
    {
        Anchor heading = Anchor.Of("known");
        return Tag.Section.LabelledBy(heading)[
            Tag.H2.Id(heading)["What is known"],
            Tag.Dl.Class("summary")[
                Entry("Also called", string.Join(", ", actor.Value.Aliases)),
                Entry("For short", string.Join(", ", actor.Value.WeakAliases)),
                Entry("Elsewhere", Html.Join(", ", actor.Value.SameAs.Select(Elsewhere))),
                Entry("Rests on", SourceList.Of([.. actor.Value.References.Select(FactSource.Of)])),
                Entry("Recorded in", Tag.Code[report.Shown.Of(actor.Tree.Text.Path)])],
            actor.Value is Person person && !(person.Tenures.IsEmpty && person.Affiliations.IsEmpty) ? Terms(person) : Html.Nothing];
    }

    private Html Terms(Person person)
    {
        EntityNames names = new(report, page);
        return new DataTable("Offices held and organisations worked for", "What", "When", "Rests on").Of([
            .. person.Tenures.Select(
                term => Row(Html.All([names.Of(term.Office.Id), term.Acting == true ? ", acting" : Html.Nothing]), term)),
            .. person.Affiliations.Select(term => Row(
                Html.All([term.RoleTitle is { } role ? Html.All([Tag.Bdi[role], ", "]) : Html.Nothing, names.Of(term.Organisation.Id)]),
                term)),
        ]);
    }

    private static Html[] Row(Html what, Membership term) =>
    [
        Html.All([what, term.Note is { } note ? Html.All([" ", Tag.Inline.Class("quiet")[Tag.Bdi[note]]]) : Html.Nothing]),
        Html.All([PartialDay.WidestRange(term.Valid.StartDate, term.Valid.EndDate).ToString(), term.LastSeen is { } seen
            ? $", last seen {seen}" : Html.Nothing]),
        SourceList.Of([.. term.References.Select(FactSource.Of)]),
    ];

    private static Html Elsewhere(string address) =>
        Link.Outside(address) is { } outside ? Tag.A.Href(outside)[Tag.Bdi[address]] : Tag.Bdi[address];

    private static Html Entry(string term, Html value) => value == Html.Nothing ? Html.Nothing : Tag.Div[Tag.Dt[term], Tag.Dd[value]];
}
