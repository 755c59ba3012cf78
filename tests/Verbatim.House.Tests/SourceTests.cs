using System.Text.RegularExpressions;

namespace Verbatim.House.Tests;

public sealed partial class SourceTests
{
    [Fact]
    public void No_product_file_is_longer_than_400_lines()
    {
        IEnumerable<string> tooLong = Repository.ProductSources.Where(static file => Repository.Read(file).AsSpan().Count('\n') > 400);

        House.HasNo(tooLong);
    }

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

    // Written in pieces, so that this file passes its own test.
    [GeneratedRegex(@"#pragma warning " + @"disable|\bSuppress" + @"Message\b|\bNotImplemented" + @"Exception\b|\bTO" + @"DO\b|catch\s*(\(\s*Exception\s*\))?\s*\{\s*\}")]
    private static partial Regex Evasion { get; }
}
