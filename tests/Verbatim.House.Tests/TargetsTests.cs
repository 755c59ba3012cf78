using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Verbatim.House.Tests;

/// <summary>The targets that travel in the packages: what they say has a code, and means what the catalogue says.</summary>
public sealed partial class TargetsTests
{
    private static readonly string[] Targets =
        [.. Repository.FilesIn(["generator", "schema"], "*.targets"), .. Repository.FilesIn(["generator", "schema"], "*.props")];

    private static readonly (string File, XElement Element)[] Told =
    [
        .. from file in Targets
           from element in XDocument.Parse(Repository.Read(file)).Descendants()
           where element.Name.LocalName is "Error" or "Warning"
           select (file, element),
    ];

    [Fact]
    public void Whatever_the_targets_say_has_a_code_and_a_page_of_its_own()
    {
        Assert.NotEmpty(Told);
        House.HasNo(Told
            .Where(static told => told.Element.Attribute("Code") is not { } code
                || told.Element.Attribute("HelpLink")?.Value != $"$(VerbatimHelpLinkFormat.Replace('{{0}}', '{code.Value}'))"
                || !File.Exists(RepositoryFolder.PathOf("generator", "Verbatim.Generator", "Explain", code.Value + ".md")))
            .Select(static told => $"{told.File}: {told.Element}"));
    }

    [Fact]
    public void Whatever_the_targets_say_is_said_as_the_catalogue_has_it()
    {
        string catalogue = Repository.Read("generator/Verbatim.Generator/Diagnostics/BuildDiagnostics.cs");
        Dictionary<string, (string Severity, string Message)> known = Descriptor.Matches(catalogue).ToDictionary(
            static match => match.Groups["code"].Value, static match => (match.Groups["severity"].Value, match.Groups["message"].Value));

        House.HasNo(Told
            .Where(told => !known.TryGetValue(told.Element.Attribute("Code")!.Value, out (string Severity, string Message) said)
                || said.Severity != told.Element.Name.LocalName
                || !Regex.IsMatch(told.Element.Attribute("Text")!.Value, "^" + Hole.Replace(Regex.Escape(said.Message), ".+") + "$"))
            .Select(static told => $"{told.File}: {told.Element}"));
    }

    [Fact]
    public void The_warnings_that_can_be_errors_are_those_of_the_article_desk()
    {
        string targets = Repository.Read("schema/Verbatim.Articles/build/ArticleFindings.targets");
        IEnumerable<string> declared =
            from file in Repository.FilesIn(["runtime/Verbatim.Checks/Diagnostics"], "*.cs")
            from Match match in Descriptor.Matches(Repository.Read(file))
            select match.Groups["code"].Value;

        Assert.Equal(declared.Order(StringComparer.Ordinal), DeskCode.Matches(targets).Select(static match => match.Value)
            .Order(StringComparer.Ordinal));
    }

    // Visual Studio runs these on .NET Framework, which has neither this overload nor others that .NET has.
    [Fact]
    public void The_targets_call_nothing_that_only_dotnet_has() =>
        House.HasNo(Targets.Where(static file => Repository.Read(file).Contains("Path]::GetFullPath(", StringComparison.Ordinal)));

    [GeneratedRegex("""\(\s*"(?<code>(LML|VBT)[0-9]{4})",\s*DiagnosticSeverity\.(?<severity>\w+),\s*"[^"]*",\s*"(?<message>(\\"|[^"])*)"\)""")]
    private static partial Regex Descriptor { get; }

    [GeneratedRegex(@"\\\{[0-9]}")]
    private static partial Regex Hole { get; }

    [GeneratedRegex(@"\bVBT3[0-9]{3}\b")]
    private static partial Regex DeskCode { get; }
}
