namespace Verbatim.Checks.Rules;

/// <summary>
/// A name stands for one entity, unless it is a weak alias: by it an article's words are told apart. Offices are left out, since titles are
/// alike from one state to the next.
/// </summary>
internal static class SharedNames
{
    private sealed record Naming(string Name, Entity Entity, DocumentTree Tree, string Pointer)
    {
        public Location Location => Tree.Find(Pointer) is { } node ? Tree.LocationOf(node) : Location.StartOf(Tree.Text.Path);
    }

    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from same in corpus.Knowledge.Files.SelectMany(static file => Entities(file.Knowledge)
            .SelectMany(e => Names(e.Entity, file.Tree, e.Pointer)))
            .GroupBy(static naming => naming.Name, StringComparer.Ordinal)
        let first = same.First()
        from other in same.Skip(1)
            // Of one entity recorded twice, that is the finding.
        where other.Entity.Id != first.Entity.Id
        select KnowledgeDiagnostics.NameIsShared.At(other.Location, same.Key, first.Entity.Id, other.Entity.Id) with
        {
            Related = [new RelatedLocation($"a name of {first.Entity.Id}", first.Location)],
        };

    private static IEnumerable<(Entity Entity, string Pointer)> Entities(Knowledge knowledge) =>
    [
        .. List(knowledge.Actors, "/actors"),
        .. List(knowledge.Events, "/events"),
        .. List(knowledge.Incidents, "/incidents"),
        .. List(knowledge.Proposals, "/proposals"),
        .. knowledge.Proposals.SelectMany(static (proposal, i) => List(proposal.Versions, $"/proposals/{i}/versions")),
        .. List(knowledge.Agreements, "/agreements"),
        .. List(knowledge.AidPackages, "/aid_packages"),
        .. List(knowledge.Places, "/places"),
    ];

    private static IEnumerable<(Entity Entity, string Pointer)> List(IEnumerable<Entity> entities, string pointer) =>
        entities.Select((entity, i) => (entity, $"{pointer}/{i}"));

    private static IEnumerable<Naming> Names(Entity entity, DocumentTree tree, string pointer) =>
        entity.Aliases.Select((alias, i) => new Naming(alias, entity, tree, $"{pointer}/aliases/{i}"))
            .Prepend(new Naming(entity.Name, entity, tree, $"{pointer}/name"))
            .DistinctBy(static naming => naming.Name);
}
