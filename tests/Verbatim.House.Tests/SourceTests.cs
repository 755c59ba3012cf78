using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.House.Tests;

public sealed partial class SourceTests
{
    [Fact]
    public void No_product_file_is_longer_than_400_lines()
    {
        IEnumerable<string> tooLong = Repository.ProductSources.Where(static file => Repository.Read(file).AsSpan().Count('\n') > 400);

        House.HasNo(tooLong);
    }

    /// <summary>What a formatter cannot break may stick out: a string of some length.</summary>
    [Fact]
    public void No_line_is_longer_than_140_columns_but_for_a_string_in_it()
    {
        IEnumerable<string> tooLong =
            from file in Repository.Sources
            where !file.Contains("/Approved/", StringComparison.Ordinal)
            let text = SourceText.From(Repository.Read(file))
            where text.Lines.Any(static line => line.Span.Length > Width)
            let strings = Strings(text)
            from line in text.Lines
            where line.Span.Length > Width && !strings.Any(span => span.Intersection(line.Span)?.Length >= LongString)
            select $"{file}({line.LineNumber + 1})";

        House.HasNo(tooLong);
    }

    private static TextSpan[] Strings(SourceText text) =>
    [
        .. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .Where(static node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression)
                || node.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            .Select(static node => node.Span),
    ];

    [Fact]
    public void No_file_silences_a_warning_or_leaves_work_undone()
    {
        IEnumerable<string> evasive =
            from file in Repository.Sources
            from Match match in Evasion.Matches(Repository.Read(file))
            select $"{file}: {match.Value}";

        House.HasNo(evasive);
    }

    [Fact]
    public void A_folder_of_product_code_is_not_named_after_nothing()
    {
        IEnumerable<string> folders = Repository.ProductSources.SelectMany(static file => file.Split('/')[..^1]).Distinct();

        House.HasNo(folders.Intersect(["Utils", "Util", "Helpers", "Helper", "Manager", "Managers", "Common", "Misc"]));
    }

    /// <summary>Whoever looks a name up finds one thing. Parts of one type stand in files beside each other.</summary>
    [Fact]
    public void No_name_stands_for_two_types()
    {
        var types =
            from file in Repository.ProductSources
            from type in CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            where type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
            let name = type switch
            {
                BaseTypeDeclarationSyntax declared => declared.Identifier.Text,
                DelegateDeclarationSyntax declared => declared.Identifier.Text,
                _ => null,
            }
            where name is not null
            select (Name: name, Home: type.Modifiers.Any(SyntaxKind.PartialKeyword) ? Path.GetDirectoryName(file) : file);

        House.HasNo(types.Distinct().GroupBy(static type => type.Name, static type => type.Home)
            .Where(static homes => homes.Count() > 1)
            .Select(static homes => $"{homes.Key}: {string.Join(", ", homes)}"));
    }

    [Fact]
    public void What_is_wrong_is_fixed_by_that_word_alone()
    {
        IEnumerable<string> others =
            from file in (string[])[.. Repository.ProductSources,
                .. Repository.FilesIn(["generator", "runtime", "schema"], "*.md"), "README.md"]
            from Match match in OtherVerb.Matches(Repository.Read(file))
            select $"{file}: {match.Value}";

        House.HasNo(others);
    }

    private const int Width = 140;
    private const int LongString = 40;

    // Written in pieces, so that this file passes its own test.
    [GeneratedRegex(@"#pragma warning " + @"disable|\bSuppress" + @"Message\b|\bNotImplemented" + @"Exception\b|\bTO"
        + @"DO\b|catch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\))?\s*\{\s*\}")]
    private static partial Regex Evasion { get; }

    // At the start of a word, or of a later part of a name.
    [GeneratedRegex(@"(?<![A-Za-z])[Mm]end\w*|(?<=[a-z])Mend\w*")]
    private static partial Regex OtherVerb { get; }
}
