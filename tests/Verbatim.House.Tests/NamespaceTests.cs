using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Verbatim.House.Tests;

public sealed class NamespaceTests
{
    private static readonly Dictionary<string, string> Roots = Repository.Projects.ToDictionary(
        static project => Path.GetDirectoryName(project)!,
        static project => XDocument.Parse(Repository.Read(project)).Descendants("RootNamespace").FirstOrDefault()?.Value
            ?? Path.GetFileNameWithoutExtension(project));

    /// <summary>
    /// Where a name is declared, its file is found. A file that several projects share is in none of them, and has no folder to follow.
    /// </summary>
    [Fact]
    public void A_namespace_is_that_of_the_project_and_the_folders_below_it()
    {
        var declared =
            from file in Repository.Sources
            where !file.StartsWith("tests/Consumer/Solution/", StringComparison.Ordinal)
                && !file.Contains("/Approved/", StringComparison.Ordinal)
            let expected = Expected(Path.GetDirectoryName(file)!)
            where expected is not null
            from space in CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantNodes()
                .OfType<BaseNamespaceDeclarationSyntax>()
            select (File: file, Name: space.Name.ToString(), Expected: expected);

        Assert.NotEmpty(declared);
        House.HasNo(declared.Where(static space => space.Name != space.Expected)
            .Select(static space => $"{space.File}: {space.Name}, not {space.Expected}"));
    }

    private static string? Expected(string folder)
    {
        if (Roots.TryGetValue(folder, out string? root))
            return root;
        return Path.GetDirectoryName(folder) is { Length: > 0 } above && Expected(above) is { } outer
            ? $"{outer}.{Path.GetFileName(folder)}" : null;
    }
}
