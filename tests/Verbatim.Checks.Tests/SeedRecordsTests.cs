using System.Text.RegularExpressions;
using Verbatim.Articles;

namespace Verbatim.Checks.Tests;

/// <summary>The records of the five articles hold what their texts say, and lose nothing on the way.</summary>
public sealed class SeedRecordsTests
{
    private static readonly Corpus Corpus = Seeds.Load();

    private static Article Of(int number) => Corpus.Articles[number].Article;

    private static Claim Claim(string id) => Corpus.Articles.SelectMany(static a => a.Article.Claims).Single(c => c.Id == id);

    /// <summary>How much is recorded of each. Another number means that something was added, or got lost.</summary>
    [Theory]
    [InlineData(0, 32, 1, 22, 7, 3)]
    [InlineData(1, 28, 1, 14, 5, 0)]
    [InlineData(2, 39, 3, 8, 3, 4)]
    [InlineData(3, 37, 0, 17, 10, 6)]
    [InlineData(4, 36, 14, 19, 4, 6)]
    public void Nothing_recorded_gets_lost(int article, int claims, int quotes, int actors, int events, int sources) =>
        Assert.Equal(
            (claims, quotes, actors, events, sources),
            (Of(article).Claims.Count, Of(article).Quotes.Count, Of(article).Actors.Count, Of(article).Events.Count,
                Of(article).UnnamedSources.Count));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_record_reads_back_as_it_was_written(int number)
    {
        ArticleDocument document = Corpus.Articles[number];
        MemoryTextSource texts = new(Seeds.Texts("seeds/articles", "*.txt"));
        Assert.Equal(document.Article, Article.Read(SourceText.From(document.Source.Path, document.Article.ToYaml()), texts).Value);
        Assert.Equal(document.Article,
            Article.Read(SourceText.From(document.Source.Path + ".json", document.Article.ToJson()), texts).Value);
    }

    [Fact]
    public void Every_id_has_a_prefix_that_the_schema_declares()
    {
        string schema = Seeds.ReadText("schema/articles.yaml");
        IEnumerable<string> prefixes =
            from SourceText file in Seeds.Texts("seeds", "*.yaml")
            from Match id in Regex.Matches(file.Text, @"^\s*(?:- )?id: ([a-z]+):", RegexOptions.Multiline)
            select id.Groups[1].Value;
        Assert.All(prefixes.Distinct(), prefix => Assert.Contains($"\n  {prefix}: https://", schema));
        Assert.Equal(14, prefixes.Distinct().Count());
    }

    [Fact]
    public void Every_actor_that_a_text_names_in_full_is_recorded() =>
        Assert.Empty(
            from document in Corpus.Articles
            from actor in NamedInFull(Body(document)).Distinct()
            where document.Article.Actors.All(mention => mention.Actor.Id != actor)
            select $"{document.Article.Id}: {actor}");

    [Fact]
    public void An_actor_that_is_named_and_not_recorded_would_be_noticed() =>
        Assert.Equal(["person:vance", "org:us.army"], NamedInFull("Then JD Vance spoke of the US Army, not to us."));

    [Fact]
    public void Guarantees_that_are_agreed_are_only_potential_further_down()
    {
        Assert.Equal(AgreementStage.Agreed, Claim("claim:001.10").ClaimValue.Stage);
        Assert.Equal(AgreementStage.Potential, Claim("claim:001.25").ClaimValue.Stage);
        Assert.Equal(Claim("claim:001.10").Subject, Claim("claim:001.25").Subject);
    }

    [Fact]
    public void Two_articles_have_the_front_line_agreement_at_different_stages() =>
        Assert.Equal(
            [("claim:000.21", AgreementStage.Preliminary), ("claim:003.21", AgreementStage.Agreed)],
            Corpus.Articles.SelectMany(static a => a.Article.Claims)
                .Where(static c => c.Subject.Id == "agreement:line-of-contact" && c.Property == ClaimProperty.Stage)
                .Select(static c => (c.Id, c.ClaimValue.Stage!.Value)));

    [Fact]
    public void The_way_of_a_claim_is_told_from_the_nearest_to_the_origin() =>
        Assert.Equal(
            [(1, "org:cbs"), (2, "source:000.ukrainian-official")],
            Claim("claim:000.23").Attribution.Select(static step => ((int)step.Ordinal!, step.Actor.Id)));

    [Fact]
    public void Those_who_reported_together_share_a_step() =>
        Assert.Equal([1L, 1L, 1L], Claim("claim:000.13").Attribution.Select(static step => step.Ordinal!.Value));

    [Fact]
    public void A_same_day_that_has_no_day_hangs_in_the_air()
    {
        EventMention strike = Of(3).Events.Single(static e => e.Event.Id == "incident:ternopil-2025-11-19");
        Assert.Equal(("On the same day", TimeRelation.SameDay, null),
            (strike.RelativeTime!.AsWritten, strike.RelativeTime.Relation, strike.RelativeTime.Anchor?.Id));
        Assert.Single(Corpus.Articles.SelectMany(static a => a.Article.Events), static e => e.RelativeTime is not null);
    }

    [Fact]
    public void The_package_has_its_amount_in_the_article_and_its_kind_on_record()
    {
        Claim claim = Claim("claim:003.18");
        AidPackage package =
            Assert.Single(Corpus.Knowledge.Files.SelectMany(static f => f.Knowledge.AidPackages), p => p.Id == claim.Subject.Id);
        Assert.Equal((105_000_000m, claim.ClaimValue.Quantity!.Value), (package.Amount.Value, package.Amount.Value));
        Assert.Equal((AidKind.Sale, "2025-11-18"), (package.AidKind, package.Announced));
    }

    [Fact]
    public void Every_full_quote_has_a_speaker_and_nobody_speaks_the_scare_quotes() =>
        Assert.All(Corpus.Articles.SelectMany(static a => a.Article.Quotes), static q =>
            Assert.Equal(q.QuoteKind is QuoteKind.Full, q.QuoteKind is not QuoteKind.Partial && q.Speaker is not null));

    // What stands in the page around the article names nobody that the article does.
    private static string Body(ArticleDocument document)
    {
        List<Section> sections = [.. document.Article.Sections];
        return string.Concat(sections.Select((section, i) => section.SectionKind == SectionKind.Chrome
            ? "\n"
            : document.Text.Text[document.Find(section.Start).Start..(i + 1 < sections.Count
                ? document.Find(sections[i + 1].Start).Start : document.Text.Text.Length)]));
    }

    // By name or alias, whole words only; what stands inside a longer name is part of that one.
    private static IEnumerable<string> NamedInFull(string text)
    {
        List<(int Start, int End, string Actor)> found =
        [
            .. from actor in Corpus.Knowledge.Files.SelectMany(static f => f.Knowledge.Actors)
               from name in actor.Aliases.Prepend(actor.Name)
               from Match match in Regex.Matches(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)")
               select (match.Index, match.Index + match.Length, actor.Id),
        ];
        return
            from one in found
            where !found.Exists(other => other.Start <= one.Start && one.End <= other.End && other.End - other.Start > one.End - one.Start)
            orderby one.Start
            select one.Actor;
    }
}
