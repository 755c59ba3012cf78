using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Verbatim.House.Tests;

public sealed class FolderTests
{
    /// <summary>
    /// A folder is a step of the work: a later step may name an earlier one, not the other way round. Read from syntax, not from
    /// meaning: a name that is declared in two folders is passed over.
    /// </summary>
    [Fact]
    public void No_two_folders_of_a_project_name_each_other()
    {
        IGrouping<string, SourceFile>[] projects =
            [.. Repository.ProductSources.Select(SourceFile.Read).GroupBy(static file => file.Project)];

        House.HasNo(projects.SelectMany(static project => Circles([.. project])));
    }

    private static IEnumerable<string> Circles(SourceFile[] files)
    {
        Dictionary<string, string> homes = files
            .SelectMany(static file => file.Declared.Select(name => (Name: name, file.Folder)))
            .GroupBy(static declared => declared.Name)
            .Where(static places => places.Select(static place => place.Folder).Distinct().Count() == 1)
            .ToDictionary(static places => places.Key, static places => places.First().Folder);
        var arrows = (
            from file in files
            from name in file.Named
            where homes.ContainsKey(name) && homes[name] != file.Folder
            select (From: file.Folder, To: homes[name], Why: $"{file.Name} names {name}")).ToLookup(static arrow => (arrow.From, arrow.To));
        return
            from arrow in arrows
            where arrows.Contains((arrow.Key.To, arrow.Key.From)) && string.CompareOrdinal(arrow.Key.From, arrow.Key.To) < 0
            let back = arrows[(arrow.Key.To, arrow.Key.From)]
            select $"{arrow.Key.From} and {arrow.Key.To}: {arrow.First().Why}, {back.First().Why}";
    }

    private sealed record SourceFile(string Project, string Folder, string Name, string[] Declared, HashSet<string> Named)
    {
        public static SourceFile Read(string path)
        {
            SyntaxNode root = CSharpSyntaxTree.ParseText(Repository.Read(path)).GetRoot();
            return new(
                string.Join('/', path.Split('/').Take(2)),
                // Folders inside a folder are its own affair.
                string.Join('/', path.Split('/')[..^1].Take(3)),
                path.Split('/')[^1],
                [.. root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(static type => type.Identifier.Text).Distinct()],
                [.. root.DescendantNodes().OfType<SimpleNameSyntax>().Where(MayBeAType).Select(static name => name.Identifier.Text)]);
        }

        private static bool MayBeAType(SimpleNameSyntax name) => name.Parent switch
        {
            UsingDirectiveSyntax or QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax => false,
            MemberAccessExpressionSyntax access => access.Expression == name,
            // A value, a member's own, a call: where these stand no type can.
            ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax
                or ArrowExpressionClauseSyntax or InvocationExpressionSyntax => false,
            _ => true,
        };
    }
}
