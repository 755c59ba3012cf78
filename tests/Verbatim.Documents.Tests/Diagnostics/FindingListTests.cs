namespace Verbatim.Documents.Tests.Diagnostics;

/// <summary>Findings in a file: what is read is what was written, and what was not written is not read.</summary>
public sealed class FindingListTests
{
    private static readonly Diagnostic Plain =
        SyntaxDiagnostics.IgnoredTag.At(new Location("/a/b c.yaml", new TextSpan(7, 3), new(new(1, 2), new(1, 5))), "!x");

    private static readonly Diagnostic Full = SyntaxDiagnostics.DuplicateKey.At(Location.StartOf("C:\\new\\tab.yaml"), "k", 1, 2) with
    {
        Severity = DiagnosticSeverity.Info,
        Message = "a\ttab, a \\ and a \\n that is none: …",
        Path = "",
        Related = [new RelatedLocation("first stands here", Plain.Location), new RelatedLocation("", Location.StartOf("x"))],
        Fixes =
        [
            new TextFix("Change to 'a\\b'", [new TextEdit(new TextSpan(1, 2), "two\r\nlines:\tone"), new TextEdit(new(9, 0), "")], true),
            new TextFix("Remove", [new TextEdit(new TextSpan(3, 4), "\\")], IsCertain: false),
        ],
    };

    [Fact]
    public void What_is_read_is_what_was_written() => Assert.Equal([Plain, Full, Plain], Read(FindingList.Write([Plain, Full, Plain])));

    [Fact]
    public void No_finding_is_a_list_too() => Assert.Equal([], Read(FindingList.Write([])));

    [Fact]
    public void A_list_that_is_changed_anywhere_or_cut_off_anywhere_is_none()
    {
        string list = FindingList.Write([Full, Plain]);

        Assert.All(Enumerable.Range(0, list.Length), at =>
        {
            Assert.Null(Read(list[..at]));
            Assert.Null(Read(list[..at] + (char)(list[at] + 1) + list[(at + 1)..]));
        });
    }

    [Fact]
    public void A_code_that_the_reader_does_not_know_is_not_passed_over() =>
        Assert.Null(FindingList.Read(FindingList.Write([Plain, Full]), static code => code == Plain.Code ? Plain.Descriptor : null));

    private static IReadOnlyList<Diagnostic>? Read(string text) => FindingList.Read(text, DiagnosticCatalogue.Syntax.Find);
}
