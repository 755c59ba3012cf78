using System.Text.RegularExpressions;
using Verbatim.Conformance.PublicSchemas;
using Verbatim.Conformance.Suite;
using Verbatim.Conformance.Tables;

namespace Verbatim.Conformance;

public sealed partial class SupportPageTests
{
    private static readonly string Path = RepositoryFolder.PathOf("generator", "LINKML.md");

    [Fact]
    public void The_page_of_what_is_supported_says_what_a_run_finds()
    {
        Assert.SkipUnless(ComplianceSuite.IsOwn, "LINKML_COMPLIANCE names other cases than those that the page is about");
        IReadOnlyList<PublicSchema> schemas = PublicSchema.All();

        string page = SupportPage.Of(ConformanceRun.All, schemas, [.. schemas.SelectMany(PublicVerdict.Of)]);

        bool hasPeers = ConformanceRun.All.Any(static o => o.Case.Peers.Count > 0);
        if (hasPeers && Environment.GetEnvironmentVariable("VERBATIM_APPROVE") == "1")
            File.WriteAllText(Path, page);
        string known = File.Exists(Path) ? File.ReadAllText(Path) : "";
        Assert.Equal(hasPeers ? known : PeerColumns.Replace(known, "$1$2"), page);
    }

    [Fact]
    public void The_readme_leads_to_the_page() =>
        Assert.Contains("](generator/LINKML.md)", File.ReadAllText(RepositoryFolder.PathOf("README.md")));

    // An export of the suite says nothing of what LinkML's own programs say: all else on the page it can check.
    [GeneratedRegex(@"^((?:\| [^|\n]+ ){7})(?:\| [^|\n]+ ){3}(\| [^|\n]+ \|)$", RegexOptions.Multiline)]
    private static partial Regex PeerColumns { get; }
}
