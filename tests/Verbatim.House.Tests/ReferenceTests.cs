using System.Xml.Linq;

namespace Verbatim.House.Tests;

public sealed class ReferenceTests
{
    // Who may know whom. A project that is not here is not part of the house.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Verbatim.Documents"] = [],
        ["Verbatim.LinkML"] = ["Verbatim.Documents"],
        ["Verbatim.Emission"] = ["Verbatim.LinkML"],
        ["Verbatim.Generator"] = ["Verbatim.Emission"],
        // Nothing but the package, and what travels in it.
        ["Verbatim.Generator.Package"] = ["Verbatim.Generator", "Verbatim.CodeFixes", "Verbatim.Cli"],
        ["Verbatim.CodeFixes"] = ["Verbatim.Documents"],
        ["Verbatim.Runtime"] = ["Verbatim.LinkML"],
        ["Verbatim.Articles"] = ["Verbatim.Runtime", "Verbatim.Generator (analyzer)"],
        ["Verbatim.Checks"] = ["Verbatim.Articles"],
        ["Verbatim.Cli"] = ["Verbatim.Checks", "Verbatim.Emission"],
    };

    public static TheoryData<string> ProductProjects => [.. Repository.ProductProjects];

    [Theory, MemberData(nameof(ProductProjects))]
    public void A_project_references_exactly_whom_it_may_know(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);

        Assert.Equal(Allowed[name].Order(), References(project).Order());
    }

    [Fact]
    public void Only_the_command_line_uses_a_command_line_library()
    {
        string[] users = [.. Repository.ProductProjects.Where(static p => Packages(p).Contains("System.CommandLine"))];

        Assert.Equal(["runtime/Verbatim.Cli/Verbatim.Cli.csproj"], users);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string solution = Repository.Read("Schema.sln").Replace('\\', '/');

        House.HasNo(Repository.Projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_the_central_file_gives_versions_of_packages()
    {
        IEnumerable<XElement> references = Repository.Projects.SelectMany(static p => Elements(p, "PackageReference"));

        House.HasNo(references.Where(static reference => reference.Attribute("Version") is not null));
    }

    private static IEnumerable<string> References(string project) =>
        from reference in Elements(project, "ProjectReference")
        let name = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
        select reference.Attribute("OutputItemType")?.Value == "Analyzer" ? name + " (analyzer)" : name;

    private static IEnumerable<string> Packages(string project) =>
        Elements(project, "PackageReference").Select(static reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<XElement> Elements(string project, string name) =>
        XDocument.Parse(Repository.Read(project)).Descendants(name);
}
