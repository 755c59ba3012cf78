namespace Verbatim.Runtime.Tests;

public class DiagnosticPagesTests
{
    [Fact]
    public void Every_code_has_a_page()
    {
        DiagnosticCatalogue catalogue = DiagnosticCatalogue.Syntax.With(RuntimeDiagnostics.All, typeof(RuntimeDiagnostics).Assembly);

        Assert.All(RuntimeDiagnostics.All, d => Assert.Contains(d.Code, catalogue.Explain(d.Code), StringComparison.Ordinal));
    }
}
