using System.Text.RegularExpressions;

namespace Verbatim.House.Tests;

public sealed partial class DiagnosticCodeTests
{
    // A code is declared where it is the first argument of a descriptor.
    private static readonly (string Code, string Project)[] Declared =
    [
        .. from file in Repository.ProductSources
           from Match match in Declaration.Matches(Repository.Read(file))
           select (match.Groups["code"].Value, ProjectOf(file)),
    ];

    private static readonly (string Code, string Project)[] Pages =
    [
        .. from file in Repository.FilesIn(["generator", "runtime", "schema"], "*.md")
           where file.Contains("/Explain/", StringComparison.Ordinal)
           select (Path.GetFileNameWithoutExtension(file), ProjectOf(file)),
    ];

    [Fact]
    public void Codes_are_found_at_all() => Assert.NotEmpty(Declared);

    [Fact]
    public void A_code_has_one_descriptor() =>
        House.HasNo(Declared.GroupBy(static d => d.Code).Where(static g => g.Count() > 1).Select(static g => g.Key));

    [Fact]
    public void A_code_has_a_page_in_its_own_project() => House.HasNo(Declared.Except(Pages));

    [Fact]
    public void A_page_has_a_code_in_its_own_project() => House.HasNo(Pages.Except(Declared));

    [Fact]
    public void A_page_names_no_code_that_does_not_exist()
    {
        IEnumerable<string> unknown =
            from file in Repository.FilesIn(["generator", "runtime", "schema"], "*.md")
            from Match match in Mention.Matches(Repository.Read(file))
            where Declared.All(d => d.Code != match.Value)
            select $"{file}: {match.Value}";

        House.HasNo(unknown);
    }

    private static string ProjectOf(string file) => string.Join('/', file.Split('/').Take(2));

    [GeneratedRegex("""\(\s*(id:\s*)?"(?<code>(LML|VBT)[0-9]{4})"\s*,""")]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"\b(LML|VBT)[0-9]{4}\b")]
    private static partial Regex Mention { get; }
}
