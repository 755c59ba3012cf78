using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>
/// Twelve ways to break a document, all at once. A build names each at its place and nothing else: what a broken file would have declared,
/// nobody calls missing.
/// </summary>
public sealed class TwelveBreakagesTests(BrokenCatalog broken) : IClassFixture<BrokenCatalog>
{
    private static readonly string[] Expected =
    [
        // Bad indentation.
        "indented.yaml(4,4): LML0008: this line begins in column 4, in which nothing above it begins: expected column 1, 3 or 5",
        // A syntax error, at the quotation mark that was never closed.
        "new-makers.yaml(3,11): LML0006: this quotation mark is closed only lines below, where the text goes on: "
            + "is its other half missing?",
        // A value not in an enumeration.
        "products.yaml(4,11): LML2005: 'desk_lmap' is no value of ProductKind; did you mean 'desk_lamp'?",
        // An impossible date.
        "products.yaml(6,15): LML2004: expected a date such as 2025-11-20 for 'launched', found '2015-02-30': February 2015 has 28 days",
        // A required key that is missing, at the object that lacks it.
        "products.yaml(7,5): LML2002: missing required key 'name' in Product",
        // A wrong type.
        "products.yaml(10,12): LML2004: expected a decimal number for 'price', found 'cheap'",
        // A nested key that is missing.
        "products.yaml(11,5): LML2002: missing required key 'height' in Size",
        // A dangling reference.
        "products.yaml(15,12): LML2027: no Maker has the identifier 'maker:oakwrigth'; did you mean 'maker:oakwright'?",
        // A date in words.
        "products.yaml(16,15): LML2004: expected a date such as 2025-11-20 for 'launched', found '3 May 2016'",
        // An unknown key.
        "products.yaml(17,5): LML2001: unknown key 'prise' in Product; did you mean 'price'?",
        // A duplicate key.
        "products.yaml(18,5): LML0002: key 'name' is already used at line 13, column 5",
        // A duplicate identifier in two files.
        "wren.yaml(2,9): LML2028: Product 'lamp:wren' is already declared with other content at data/lamps.yaml(12,9)",
    ];

    [Fact]
    public void A_build_names_all_twelve_at_their_places_and_fails()
    {
        Assert.Equal(Expected, broken.Build.Findings.Select(found => found.In(broken.Folder)));
        Assert.All(broken.Build.Findings, static found => Assert.Equal("error", found.Severity));
        // Nothing without a place either.
        Assert.Contains(" 0 Warning(s)", broken.Build.Output);
        Assert.Contains(" 12 Error(s)", broken.Build.Output);
        Assert.Equal(1, broken.Build.ExitCode);
    }

    [Fact]
    public void The_command_names_the_same_twelve()
    {
        Outcome validated = Command.Validate(broken.Folder);

        Assert.Equal(1, validated.ExitCode);
        Assert.Equal(Expected, validated.Findings.Select(found => found.In(broken.Folder)));
    }

    [Fact]
    public void The_compilers_log_has_the_exact_region_of_each()
    {
        Assert.Equal(
            [
                "LML0008 indented.yaml(4,4)-(4,9)",
                "LML0006 new-makers.yaml(3,11)-(3,12)",
                "LML2004 products.yaml(10,12)-(10,17)",
                "LML2002 products.yaml(11,5)-(11,9)",
                "LML2027 products.yaml(15,12)-(15,27)",
                "LML2004 products.yaml(16,15)-(16,25)",
                "LML2001 products.yaml(17,5)-(17,10)",
                "LML0002 products.yaml(18,5)-(18,9)",
                "LML2005 products.yaml(4,11)-(4,20)",
                "LML2004 products.yaml(6,15)-(6,25)",
                "LML2002 products.yaml(7,5)-(7,7)",
                "LML2028 wren.yaml(2,9)-(2,18)",
            ],
            broken.Log.Results.Select(static result => $"{result.Code} {result.Place}")
                .OrderBy(static line => line[8..], StringComparer.Ordinal));
    }

    [Fact]
    public void The_compilers_log_has_the_other_place_of_a_duplicate()
    {
        Assert.Equal(["products.yaml(13,5)-(13,9)"], broken.Log.Results.Single(static result => result.Code == "LML0002").Related);
        Assert.Equal(["lamps.yaml(12,9)-(12,18)"], broken.Log.Results.Single(static result => result.Code == "LML2028").Related);
    }

    [Fact]
    public void The_compilers_log_links_each_code_to_the_page_that_explains_it() =>
        Assert.All(broken.Log.Results, static result => Assert.Equal(PackedFeed.HelpLinkOf(result.Code), result.HelpLink));
}
