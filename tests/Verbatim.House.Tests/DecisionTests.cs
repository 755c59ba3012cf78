using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Verbatim.House.Tests;

/// <summary>The page of the numbered decisions: what is cited stands on it, and what stands on it is tested.</summary>
public sealed partial class DecisionTests
{
    private static readonly string Page = Repository.Read("generator/DECISIONS.md");

    private static readonly string[] Headings = [.. Heading.Matches(Page).Select(static match => match.Groups["number"].Value)];

    private static readonly Entry[] Entries =
        [.. Section.Matches(Page).Select(static match => new Entry(match.Groups["number"].Value, match.Groups["tests"].Value))];

    private static readonly Test[] Tests =
        [.. Repository.FilesIn(["tests"], "*.cs").SelectMany(static file => TestsIn(Repository.Read(file)))];

    private static readonly string[] Citing =
    [
        .. Repository.Sources,
        "README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md",
        .. from pattern in new[] { "*.md", "*.yaml", "*.txt" }
           from file in Repository.FilesIn(["generator", "runtime", "schema", "tests"], pattern)
           select file,
    ];

    [Fact]
    public void Entries_are_numbered_without_gaps()
    {
        Assert.NotEmpty(Headings);
        Assert.Equal(Enumerable.Range(1, Headings.Length).Select(static number => $"{number}"), Headings);
    }

    [Fact]
    public void Each_heading_of_a_decision_has_a_line_of_tests_below_it() =>
        House.HasNo(Headings.Except(Entries.Select(static entry => entry.Number)));

    [Fact]
    public void Whatever_is_cited_is_an_entry() =>
        House.HasNo(
            from file in Citing
            from Match match in Citation.Matches(Repository.Read(file))
            where Entries.All(entry => entry.Number != match.Groups["number"].Value)
            select $"{file}: {match.Value}");

    [Fact]
    public void Each_test_that_an_entry_names_exists() =>
        House.HasNo(
            from entry in Entries
            from name in entry.Tests
            where !Tests.Any(test => test.IsNamed(name))
            select $"P{entry.Number}: {name}");

    [Fact]
    public void Each_entry_names_a_test_that_carries_its_number() =>
        House.HasNo(
            from entry in Entries
            where !entry.IsWhollyOpen && !Tests.Any(test => test.Number == entry.Number && entry.Tests.Any(test.IsNamed))
            select $"P{entry.Number}");

    [Fact]
    public void Each_test_that_carries_a_number_is_named_by_the_entry() =>
        House.HasNo(
            from test in Tests
            where test.Number.Length > 0 && !Entries.Any(entry => entry.Number == test.Number && entry.Tests.Any(test.IsNamed))
            select $"{test.Class}.{test.Method}");

    private static IEnumerable<Test> TestsIn(string source) =>
        from type in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        from attribute in method.AttributeLists.SelectMany(static list => list.Attributes)
        where attribute.Name.ToString() is "Fact" or "Theory"
        select new Test(type.Identifier.Text, method.Identifier.Text);

    private sealed record Entry(string Number, string Line)
    {
        public bool IsWhollyOpen => Line == "**not yet**";

        public string[] Tests { get; } = [.. Name.Matches(Line).Select(static match => match.Groups["name"].Value)];
    }

    private sealed record Test(string Class, string Method)
    {
        /// <summary>The number that its name carries; empty where it carries none.</summary>
        public string Number { get; } = Carried.Match(Method).Groups["number"].Value;

        public bool IsNamed(string name) => name == Class || name == $"{Class}.{Method}";
    }

    [GeneratedRegex("^## P(?<number>[0-9]+)", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    // A heading, and before the next one the line of its tests.
    [GeneratedRegex(@"^## P(?<number>[0-9]+): \S.*\n(?:(?!#).*\n)*?Tests: (?<tests>.+)$", RegexOptions.Multiline)]
    private static partial Regex Section { get; }

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\bP(?<number>[0-9]+)(?![0-9A-Za-z])")]
    private static partial Regex Citation { get; }

    [GeneratedRegex("^P(?<number>[0-9]+)_")]
    private static partial Regex Carried { get; }
}
