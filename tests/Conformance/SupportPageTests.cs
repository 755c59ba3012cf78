using Verbatim.Conformance.PublicSchemas;
using Verbatim.Conformance.Suite;
using Verbatim.Conformance.Tables;

namespace Verbatim.Conformance;

public sealed class SupportPageTests
{
    private static readonly string Path = RepositoryFolder.PathOf("generator", "LINKML.md");

    [Fact]
    public void The_page_of_what_is_supported_says_what_a_run_finds()
    {
        Assert.SkipUnless(ComplianceSuite.IsOwn, "LINKML_COMPLIANCE names other cases than those that the page is about");
        IReadOnlyList<PublicSchema> schemas = PublicSchema.All();

        string page = SupportPage.Of(ConformanceRun.All, schemas, [.. schemas.SelectMany(PublicVerdict.Of)]);

        if (Environment.GetEnvironmentVariable("VERBATIM_APPROVE") == "1")
            File.WriteAllText(Path, page);
        Assert.Equal(File.Exists(Path) ? File.ReadAllText(Path) : "", page);
    }

    [Fact]
    public void The_readme_leads_to_the_page() => Assert.Contains("](generator/LINKML.md)", File.ReadAllText(RepositoryFolder.PathOf("README.md")));
}
