namespace Verbatim.Documents.Tests.Diagnostics;

public class DiagnosticCatalogueTests
{
    public static TheoryData<string> Codes => [.. SyntaxDiagnostics.All.Select(static d => d.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void Every_code_has_a_page_that_begins_with_it(string code) =>
        Assert.StartsWith($"# {code}: {DiagnosticCatalogue.Syntax.Find(code)!.Title}\n", DiagnosticCatalogue.Syntax.Explain(code));

    [Fact]
    public void Every_descriptor_is_listed()
    {
        IEnumerable<DiagnosticDescriptor?> declared = typeof(SyntaxDiagnostics).GetFields()
            .Select(static field => (DiagnosticDescriptor?)field.GetValue(null));

        Assert.Equal(declared, SyntaxDiagnostics.All);
    }

    [Fact]
    public void Case_does_not_matter() => Assert.Equal("LML0002", DiagnosticCatalogue.Syntax.Find("lml0002")?.Code);

    [Fact]
    public void A_misspelt_code_brings_the_nearest() => Assert.Equal("LML0002", DiagnosticCatalogue.Syntax.Nearest("LML002")[0]);

    [Fact]
    public void A_project_adds_its_own_codes()
    {
        DiagnosticDescriptor own = new("VBT9999", DiagnosticSeverity.Error, "Own", "own");

        DiagnosticCatalogue catalogue = DiagnosticCatalogue.Syntax.With([own], typeof(DiagnosticCatalogueTests).Assembly);

        Assert.Same(own, catalogue.Find("VBT9999"));
    }

    [Fact]
    public void A_code_is_never_given_twice() =>
        Assert.Throws<ArgumentException>(
            () => DiagnosticCatalogue.Syntax.With(SyntaxDiagnostics.All, typeof(DiagnosticCatalogue).Assembly));
}
