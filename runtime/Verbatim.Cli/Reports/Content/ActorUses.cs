using System.Collections.Frozen;

namespace Verbatim.Cli.Reports.Content;

/// <summary>How an article speaks of an actor.</summary>
/// <param name="Article">The article.</param>
/// <param name="Index">The position of the mention in its record.</param>
/// <param name="Mention">The names and titles.</param>
internal sealed record ActorUse(ReportedArticle Article, int Index, ActorMention Mention);

/// <summary>For each actor how the articles speak of it: gathered in one walk over all of them.</summary>
internal sealed class ActorUses
{
    private readonly FrozenDictionary<string, ImmutableArray<ActorUse>> _byActor;

    public ActorUses(IEnumerable<ReportedArticle> articles) =>
        _byActor = articles
            .Where(static article => article.Record is not null)
            .SelectMany(static article => article.Record!.Article.Actors.Select((mention, i) => new ActorUse(article, i, mention)))
            .GroupBy(static use => use.Mention.Actor.Id)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The articles that speak of an actor.</summary>
    public ImmutableArray<ActorUse> Of(Fact<Actor> actor) => _byActor.GetValueOrDefault(actor.Value.Id, []);
}
