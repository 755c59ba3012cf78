namespace Verbatim.LinkML.Tests.Validation;

/// <summary>
/// Passages of real articles, damaged at random: what was quoted is still found, and never does a quotation bring the check down.
/// </summary>
public sealed class DamagedQuotationTests
{
    private const int PassagesOfAText = 100;

    private static readonly string[] Words = ["officials", "never", "the", "Kyiv", "2024", "of", "\u2014", "heute", "\U0001F525"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_damaged_passage_is_found_on_the_line_it_begins_on(int places)
    {
        Random random = new(places);
        (int found, int all) = (0, 0);
        foreach (SourceText text in Articles())
        {
            DocumentValidator validator = Quoting(text);
            for (int i = 0; i < PassagesOfAText; i++)
            {
                TextSpan passage = Choose(text.Text, random);
                string quote = Damage(text.Text.Substring(passage.Start, passage.Length), places, random);
                if (text.Text.Contains(quote, StringComparison.Ordinal))
                    continue;
                all++;
                Diagnostic told = Assert.Single(Check(validator, quote));
                found += !told.Related.IsEmpty && Line(told.Related[0].Location) == Line(text.GetLocation(passage)) ? 1 : 0;
            }
        }

        Assert.True(found >= all * 0.95, $"{found} of {all} were found");
    }

    [Fact]
    public void What_nobody_said_is_like_nothing()
    {
        Random random = new(4);
        DocumentValidator validator = Quoting(Articles()[0]);
        string[] foreign = [.. Enumerable.Range(0, PassagesOfAText)
            .Select(_ => new string([.. Enumerable.Range(0, 80).Select(_ => (char)random.Next('a', 'z'))]))];

        Assert.All(foreign, quote =>
            Assert.Contains("nothing like it stands there", Assert.Single(Check(validator, quote)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_passage_of_another_article_is_like_nothing()
    {
        Random random = new(6);
        SourceText[] articles = Articles();
        DocumentValidator validator = Quoting(articles[0]);
        string[] foreign = [.. Enumerable.Range(0, PassagesOfAText).Select(_ => Choose(articles[4].Text, random))
            .Select(span => articles[4].Text.Substring(span.Start, span.Length))];

        Assert.All(foreign, quote =>
            Assert.Contains("nothing like it stands there", Assert.Single(Check(validator, quote)).Message, StringComparison.Ordinal));
    }

    private static SourceText[] Articles()
    {
        string[] paths = Directory.GetFiles(RepositoryFolder.PathOf("seeds", "articles"), "*.txt");
        return [.. paths.Order(StringComparer.Ordinal).Select(static path => SourceText.FromBytes("a.txt", File.ReadAllBytes(path)))];
    }

    private static DocumentValidator Quoting(SourceText text) => Held.To("""
        classes:
          C:
            attributes:
              source_file: {}
              exact: {annotations: {quoted_from: source_file}}
        """, text);

    private static EquatableArray<Diagnostic> Check(DocumentValidator validator, string quote) =>
        validator.Check($"source_file: a.txt\nexact: {System.Text.Json.JsonSerializer.Serialize(quote)}\n").Diagnostics;

    private static string Line(Location location) => location.LineSpan.Start.ToString().Split(',')[0];

    /// <summary>Some words in a row, as an annotator would take them.</summary>
    private static TextSpan Choose(string text, Random random)
    {
        int start = random.Next(1, text.Length - 400);
        while (!(char.IsLetterOrDigit(text[start]) && !char.IsLetterOrDigit(text[start - 1])))
            start++;
        int end = start + random.Next(40, 300);
        while (char.IsLetterOrDigit(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static string Damage(string passage, int places, Random random)
    {
        for (int i = 0; i < places; i++)
        {
            // One time in three at an end: there nothing beside the damage says where the passage begins or ends.
            int at = random.Next(3) > 0 ? random.Next(passage.Length) : random.Next(2) * (passage.Length - 1);
            passage = random.Next(6) switch
            {
                0 => passage.Remove(at, 1),
                1 => passage.Insert(at, ((char)random.Next('a', 'z')).ToString()),
                2 => passage.Remove(at, 1).Insert(at, ((char)random.Next('a', 'z')).ToString()),
                3 => passage.Replace(' ', '\u00A0'),
                4 => ReplaceWord(passage, at, ""),
                _ => ReplaceWord(passage, at, Words[random.Next(Words.Length)]),
            };
        }
        return passage;
    }

    private static string ReplaceWord(string text, int at, string word)
    {
        (int start, int end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text.Remove(start, end - start).Insert(start, word);
    }
}
