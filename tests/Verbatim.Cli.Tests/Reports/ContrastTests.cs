using System.Globalization;
using System.Text.RegularExpressions;

namespace Verbatim.Cli.Tests.Reports;

/// <summary>
/// Text stands out from what it stands on, in light, in dark and on paper: computed from the colours that the style sheet names.
/// </summary>
public sealed partial class ContrastTests
{
    private static readonly string Stylesheet =
        File.ReadAllText(RepositoryFolder.PathOf("runtime", "Verbatim.Cli", "Reports", "report.css"));

    // What is read on what, and how far they must be apart (WCAG 2.2 AA): 4.5 to 1 for text, 3 to 1 for signs and focus.
    private static readonly (string Ink, string[] Papers, double Least)[] Pairs =
    [
        ("ink", ["paper", "card", "sunken", "error-soft", "warning-soft", "info-soft", "related-soft", "evidence-soft", "clue-soft"], 4.5),
        ("paper", ["ink"], 4.5),
        ("quiet", ["paper", "card", "sunken"], 4.5),
        ("link", ["paper", "card"], 4.5),
        ("error", ["paper", "card", "error-soft"], 4.5),
        ("warning", ["paper", "card", "warning-soft"], 4.5),
        ("info", ["paper", "card", "info-soft"], 4.5),
        ("related", ["paper", "related-soft"], 4.5),
        ("clue", ["paper", "clue-soft"], 4.5),
        ("evidence", ["paper", "card"], 3),
        ("strong-rule", ["paper", "card"], 3),
        ("focus", ["paper", "card", "sunken"], 3),
    ];

    public static TheoryData<string> Schemes => ["light", "dark", "print"];

    [Theory, MemberData(nameof(Schemes))]
    public void What_is_read_stands_out(string scheme)
    {
        Dictionary<string, string> colors = ColorsOf(scheme);

        Assert.All(
            from pair in Pairs from paper in pair.Papers select (pair.Ink, paper, pair.Least),
            pair => Assert.True(
                Contrast(colors[pair.Ink], colors[pair.paper]) >= pair.Least,
                $"{scheme}: --{pair.Ink} on --{pair.paper} is {Contrast(colors[pair.Ink], colors[pair.paper]):0.00} to 1, and must be {pair.Least}"));
    }

    [Fact]
    public void The_computation_is_that_of_the_guidelines()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), precision: 6);
        Assert.Equal(4.54, Contrast("#767676", "#ffffff"), precision: 2);
    }

    [Fact]
    public void A_colour_is_named_where_the_schemes_are_and_nowhere_else()
    {
        string rules = SchemeBlock.Replace(Stylesheet, "");

        Assert.Empty(ColorValue.Matches(rules).Select(static match => match.Value));
    }

    // Each scheme begins with the light one and names again what differs.
    private static Dictionary<string, string> ColorsOf(string scheme)
    {
        Dictionary<string, string> colors = [];
        foreach (Match block in SchemeBlock.Matches(Stylesheet))
        {
            string media = block.Groups["media"].Value;
            if (media.Length > 0 && !media.Contains(scheme, StringComparison.Ordinal))
                continue;
            foreach (Match color in ColorName.Matches(block.Value))
                colors[color.Groups["name"].Value] = color.Groups["value"].Value;
        }
        return colors;
    }

    private static double Contrast(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        string digits = color.Length == 4 ? string.Concat(color[1..].Select(static c => new string(c, 2))) : color[1..];
        double[] parts = [.. digits.Chunk(2).Select(static pair => Linear(int.Parse(pair, NumberStyles.HexNumber) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@"(@media (?<media>[^{]+)\{\s*)?:root \{[^}]*\}")]
    private static partial Regex SchemeBlock { get; }

    [GeneratedRegex(@"--(?<name>[a-z-]+): (?<value>#[0-9a-f]{3,6});")]
    private static partial Regex ColorName { get; }

    [GeneratedRegex(@"(?<=[:\s,(])#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")]
    private static partial Regex ColorValue { get; }
}
