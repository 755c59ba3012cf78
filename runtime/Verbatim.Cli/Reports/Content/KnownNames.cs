using System.Collections.Frozen;

namespace Verbatim.Cli.Reports.Content;

/// <summary>What things are called: those in the knowledge, and the sources without a name that articles rely on.</summary>
internal sealed class KnownNames
{
    private readonly FrozenDictionary<string, string> _byId;

    public KnownNames(Corpus corpus) =>
        _byId = corpus.Knowledge.Files.SelectMany(static file => EntitiesOf(file.Knowledge))
            .Concat(corpus.Articles.SelectMany(static document => document.Article.UnnamedSources))
            .DistinctBy(static entity => entity.Id)
            .ToFrozenDictionary(static entity => entity.Id, static entity => entity.Name, StringComparer.Ordinal);

    /// <summary>The name of an identifier; the identifier itself where it is not known.</summary>
    public string Of(string id) => _byId.GetValueOrDefault(id, id);

    private static IEnumerable<Entity> EntitiesOf(Knowledge knowledge) =>
    [
        .. knowledge.Actors, .. knowledge.Offices, .. knowledge.Events, .. knowledge.Incidents, .. knowledge.Proposals,
        .. knowledge.Agreements, .. knowledge.AidPackages, .. knowledge.Places,
    ];
}
