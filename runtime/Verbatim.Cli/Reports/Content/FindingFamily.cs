namespace Verbatim.Cli.Reports.Content;

/// <summary>A family of findings, by what their codes begin with.</summary>
/// <param name="Prefix">What the codes begin with.</param>
/// <param name="Name">What they are about.</param>
internal sealed record FindingFamily(string Prefix, string Name)
{
    private static readonly FindingFamily[] All =
    [
        new("VBT31", "Evidence, and what one article says"),
        new("VBT32", "What articles say of the same thing"),
        new("VBT33", "Dates"),
        new("VBT34", "Proposals"),
        new("VBT35", "Attribution and sources"),
        new("VBT36", "Waivers"),
        new("VBT37", "The form of an article"),
        new("VBT38", "The facts themselves"),
        new("VBT0", "Files that could not be read"),
        new("LML", "Records and facts that break their schema"),
        new("", "Other findings"),
    ];

    /// <summary>The family of a code.</summary>
    public static FindingFamily Of(string code) => Array.Find(All, family => code.StartsWith(family.Prefix, StringComparison.Ordinal))!;

    /// <summary>Findings by family and code, families in the order in which they are listed.</summary>
    public static IEnumerable<(FindingFamily Family, ReportedFinding[][] ByCode)> Group(IEnumerable<ReportedFinding> findings) =>
        from finding in findings
        group finding by Of(finding.Finding.Code) into family
        orderby Array.IndexOf(All, family.Key)
        select (family.Key, family.GroupBy(static f => f.Finding.Code).OrderBy(static code => code.Key, StringComparer.Ordinal)
            .Select(static code => code.ToArray()).ToArray());
}
