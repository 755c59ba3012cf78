namespace Verbatim.Documents.Tests.Rendering;

/// <summary>A report that shows what renderers have to cope with.</summary>
internal static class Report
{
    private static readonly DiagnosticDescriptor UnknownKey = new("LML9001", DiagnosticSeverity.Error, "Unknown", "unknown key '{0}'");
    private static readonly DiagnosticDescriptor Odd = new("LML9002", DiagnosticSeverity.Warning, "Odd", "{0}");
    private static readonly DiagnosticDescriptor Fine = new("LML9003", DiagnosticSeverity.Info, "Fine", "{0}");

    private static readonly SourceText Simple = SourceText.From("data/simple.yaml", "naem: Anna\nborn: 1960\nborn: 1961\n");
    private static readonly SourceText Wide =
        SourceText.From("data/wide.yaml", "- k: \"日本\U0001F600e\u0301\" # 本\n-\tk: [x,\n  y]\n- a\u001b[31mb\n");
    private static readonly SourceText Prose = SourceText.From("articles/prose.txt",
        string.Concat(Enumerable.Repeat("In the night of 19 November rockets fell on Ternopil. ", 40)));

    private static readonly MemoryTextSource Texts = new([Simple, Wide, Prose]);

    public static IReadOnlyList<Diagnostic> Diagnostics { get; } =
    [
        UnknownKey.At(Place(Simple, "naem"), "naem") with
        {
            Path = "/naem",
            Fixes = [new TextFix("Change to 'name'", [new TextEdit(new TextSpan(0, 4), "name")], IsCertain: false)],
        },
        UnknownKey.At(Place(Simple, "born: 1961"), "born") with
        {
            Related = [new RelatedLocation("first used here", Place(Simple, "born: 1960")),
                new RelatedLocation("declared here", Location.StartOf("gone.yaml"))],
        },
        Odd.At(Place(Wide, "# 本"), "wide characters take two columns"),
        Odd.At(Place(Wide, "[x,\n  y]"), "a tab is expanded, and a place may go on"),
        Odd.At(Place(Wide, "b\n"), "") with { Message = "one line \u001b[31m\nwhatever \u202Estands in it" },
        Fine.At(Prose.GetLocation(new TextSpan(1080, 20)), "a long line is cut around the place"),
        Fine.At(Prose.GetLocation(new TextSpan(0, 400)), "and so is a long place"),
        Fine.At(Prose.GetLocation(new TextSpan(Prose.Text.Length, 0)), "the end of a text is a place too"),
    ];

    public static DiagnosticSummary Summary { get; } = DiagnosticSummary.Of(3, Diagnostics);

    public static SarifTool Tool { get; } = new(
        "verbatim", "1.2.3", "https://example.org/about", static code => code == "LML9001"
            ? "# LML9001: Unknown\n\nThe schema knows\nno such key.\n\n## Good\n\n    {name: Anna}\n" : null);

    /// <summary>Every renderer there is.</summary>
    public static IDiagnosticRenderer[] Renderers =>
        [new PrettyRenderer(Find), new MsBuildRenderer(), new JsonRenderer(), new GitHubRenderer(), new SarifRenderer(Tool, Find)];

    public static SourceText? Find(string path) => Texts.Find(path);

    private static Location Place(SourceText text, string written) =>
        text.GetLocation(new TextSpan(text.Text.IndexOf(written, StringComparison.Ordinal), written.Length));
}
