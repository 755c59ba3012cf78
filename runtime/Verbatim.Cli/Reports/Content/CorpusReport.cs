using System.Collections.Frozen;

namespace Verbatim.Cli.Reports.Content;

/// <summary>Everything that the pages show: the articles with their findings, what is known, and where each has its page.</summary>
internal sealed class CorpusReport
{
    private readonly FrozenDictionary<string, ReportedArticle> _byPath;
    private readonly FrozenDictionary<string, PagePath> _pages;
    private readonly KnownNames _names;
    private readonly FrozenDictionary<int, int> _positions;
    private readonly FrozenDictionary<int, int> _contradictions;
    private readonly CitedFacts _facts;
    private readonly ILookup<string, ArticleCoverage> _named;
    private readonly Corpus _corpus;

    /// <param name="corpus">The articles and the facts.</param>
    /// <param name="unreadable">The texts of records with errors.</param>
    /// <param name="findings">What was found, in any order.</param>
    /// <param name="open">Finds the text of a file that was read.</param>
    public CorpusReport(Corpus corpus, IEnumerable<UnreadableRecord> unreadable, IEnumerable<Diagnostic> findings,
        Func<string, SourceText?> open)
    {
        _corpus = corpus;
        _facts = new CitedFacts(corpus.Knowledge);
        Open = open;
        Findings = [.. findings.Where(static finding => finding.Severity > DiagnosticSeverity.Hidden)
            .Order(DiagnosticOrder.Instance)
            .Select(static (finding, i) => new ReportedFinding(i + 1, finding))];
        FindingsByFamily = [.. FindingFamily.Group(Findings).SelectMany(static family => family.ByCode).SelectMany(static code => code)];
        _positions = FindingsByFamily.Select(static (finding, i) => (finding.Number, Position: i))
            .ToFrozenDictionary(static e => e.Number, static e => e.Position);
        Articles = ReportedArticles.Of(corpus, unreadable, Findings);
        _names = new KnownNames(corpus);
        _byPath = Articles
            .SelectMany(static article => PathsOf(article).Select(path => KeyValuePair.Create(path, article)))
            .DistinctBy(static entry => entry.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);
        Contradictions = [.. Contradiction.Of(this)];
        _contradictions = Contradictions.Select(static (one, i) => (one.Finding.Number, Position: i))
            .ToFrozenDictionary(static e => e.Number, static e => e.Position);
        Shown = new ShownPaths(
            Articles.Select(static article => article.Text.Path)
                .Concat(corpus.Knowledge.Files.Select(static file => file.Tree.Text.Path))
                .Concat(Findings.Select(static finding => finding.Finding.Location.Path)));
        Actors = ActorsOf(corpus);
        Incidents = IncidentsOf(corpus);
        Coverage = [.. ProposalCoverage.Of(corpus)];
        _named = Coverage.SelectMany(static matrix => matrix.Rows).ToLookup(static row => row.Article.Text.Path, StringComparer.Ordinal);
        HashSet<string> mentioned =
        [
            .. corpus.Articles.SelectMany(static document => document.Article.Proposals).Select(static mention => mention.Proposal.Id),
            .. Coverage.Select(static matrix => matrix.Proposal.Value.Id),
        ];
        Proposals = [.. corpus.Knowledge.Proposals.Where(proposal => mentioned.Contains(proposal.Value.Id))];
        PageFileNames actors = new("actors"), incidents = new("incidents"), proposals = new("proposals");
        _pages = Actors.Select(actor => (actor.Value.Id, Page: actors.Add(actor.Value.Id)))
            .Concat(Incidents.Select(incident => (incident.Value.Id, Page: incidents.Add(incident.Value.Id))))
            .Concat(Proposals.Select(proposal => (proposal.Value.Id, Page: proposals.Add(proposal.Value.Id))))
            .Concat(Articles.Where(static article => article.Record is not null).Select(static article => (article.Id, article.Page)))
            .DistinctBy(static entry => entry.Id)
            .ToFrozenDictionary(static entry => entry.Id, static entry => entry.Page, StringComparer.Ordinal);
    }

    public ImmutableArray<ReportedFinding> Findings { get; }

    /// <summary>The same findings by family and code.</summary>
    public ImmutableArray<ReportedFinding> FindingsByFamily { get; }

    public ImmutableArray<ReportedArticle> Articles { get; }

    /// <summary>The findings with passages in two articles or more.</summary>
    public ImmutableArray<Contradiction> Contradictions { get; }

    /// <summary>The actors that articles name and that something is known of.</summary>
    public ImmutableArray<Fact<Actor>> Actors { get; }

    /// <summary>The incidents that articles make claims about.</summary>
    public ImmutableArray<Fact<Incident>> Incidents { get; }

    /// <summary>The proposals that articles speak of.</summary>
    public ImmutableArray<Fact<Proposal>> Proposals { get; }

    /// <summary>Which points of the published versions the articles name.</summary>
    public ImmutableArray<ProposalCoverage> Coverage { get; }

    public ShownPaths Shown { get; }

    /// <summary>Finds the text of a file that was read, or null.</summary>
    public Func<string, SourceText?> Open { get; }

    /// <summary>What dates an article.</summary>
    public ArticleDates DatesOf(ReportedArticle article) => ArticleDates.Of(article, _corpus);

    /// <summary>What an article names of proposals.</summary>
    public IEnumerable<ArticleCoverage> NamedBy(ReportedArticle article) => _named[article.Text.Path];

    /// <summary>The page of an identifier, or null where it has none.</summary>
    public PagePath? PageOf(string id) => _pages.TryGetValue(id, out PagePath page) ? page : null;

    /// <summary>The article whose text or record a file is, or null.</summary>
    public ReportedArticle? ArticleAt(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The fact at a place, or null.</summary>
    public CitedFact? FactAt(Location place) => _facts.At(place);

    /// <summary>What something is called: its name where it is known, else its identifier.</summary>
    public string NameOf(string id) => _names.Of(id);

    /// <summary>The position of a finding among <see cref="FindingsByFamily"/>.</summary>
    public int PositionInFamilies(ReportedFinding finding) => _positions[finding.Number];

    /// <summary>The position of a finding among <see cref="Contradictions"/>; null where it is none of them.</summary>
    public int? PositionInContradictions(ReportedFinding finding) =>
        _contradictions.TryGetValue(finding.Number, out int position) ? position : null;

    /// <summary>How many findings have a severity.</summary>
    public int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Finding.Severity == severity);

    private static IEnumerable<string> PathsOf(ReportedArticle article) =>
        article.RecordPath is { } record ? [article.Text.Path, record] : [article.Text.Path];

    private static ImmutableArray<Fact<Actor>> ActorsOf(Corpus corpus) =>
    [
        .. corpus.Articles.SelectMany(static document => document.Article.Actors)
            .Select(static mention => mention.Actor).Distinct()
            .OrderBy(static actor => actor.Id, StringComparer.Ordinal)
            .Select(corpus.Knowledge.Find).OfType<Fact<Actor>>(),
    ];

    private static ImmutableArray<Fact<Incident>> IncidentsOf(Corpus corpus) =>
    [
        .. corpus.Articles.SelectMany(static document => document.Article.Claims)
            .Select(static claim => claim.Subject).Distinct()
            .OrderBy(static subject => subject.Id, StringComparer.Ordinal)
            .Select(corpus.Knowledge.FindIncident).OfType<Fact<Incident>>(),
    ];
}
