namespace Verbatim.Documents.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("a\nbc", "2,2")]
    [InlineData("a\r\nbc", "2,2")]
    [InlineData("a\rbc", "2,2")]
    [InlineData("a\n\rbc", "3,2")]
    [InlineData("a\u0085\u2028\u2029bc", "1,6")]
    [InlineData("\U0001F600日bc", "1,5")]
    public void Lines_end_at_lf_crlf_and_cr_and_columns_count_utf16_units(string text, string place) =>
        Assert.Equal(place, SourceText.From("a.txt", text).GetLinePosition(text.IndexOf('c', StringComparison.Ordinal)).ToString());

    [Theory]
    [InlineData("a\r\nb\rc\n", "a|b|c|")]
    [InlineData("", "")]
    [InlineData("\r\n", "|")]
    public void A_line_is_read_without_its_ending(string text, string lines)
    {
        SourceText source = SourceText.From("a.txt", text);

        Assert.Equal(lines, string.Join('|', Enumerable.Range(0, source.LineCount).Select(source.GetLine)));
    }

    [Fact]
    public void The_checksum_is_that_of_the_raw_bytes()
    {
        SourceText marked = SourceText.FromBytes("a.txt", [0xEF, 0xBB, 0xBF, (byte)'a']);

        Assert.Equal(("a", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([0xEF, 0xBB, 0xBF, (byte)'a']))),
            (marked.Text, marked.Sha256));
    }

    [Fact]
    public void A_replacement_character_that_is_meant_is_no_bad_byte()
    {
        SourceText text = SourceText.FromBytes("a.txt", [.. "é\uFFFD"u8, 0xFF, .. "\uFFFD"u8]);

        Assert.Equal((false, 2), (text.IsUtf8, text.FirstUndecodable));
    }

    [Fact]
    public void Valid_text_has_nothing_unreadable() =>
        Assert.Equal((true, -1),
            (SourceText.FromBytes("a.txt", [.. "\uFFFD"u8]).IsUtf8, SourceText.FromBytes("a.txt", [.. "\uFFFD"u8]).FirstUndecodable));
}
