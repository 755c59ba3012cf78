using System.Text;
using Verbatim.Checks.Tests.Reading;

namespace Verbatim.Checks.Tests.Drafting;

/// <summary>Whatever a text holds, its record is one that can be read and holds to it.</summary>
public sealed class AnyDraftTests
{
    private static readonly string[] Pieces =
    [
        "President ", "Ivo Orn ", "Ada Vell ", "Orn ", "said ", "said, ", "“", "”", "\"", "'", "’s ", "‘", "\r\n", "\n\n", "\n", "\r\r",
        ", ", ". ", "... ", "? ", ": ", " #", "# ", "- ", "  - ", "? ", "| ", "> ",
        "{", "}", "[", "]", "& ", "* ", "!", "%", "@", "`", "~", "null", "true", "12", "0x1F", "1e3", "2017-03-04", "---", "...",
        "12 people were killed in Lume", "at least 40 people were injured in Lume",
        "Reports suggest that ", "one senior engineer said ", "Northia ", "Norburg ", "after two years of war in Northia", "by Admin",
        "Sources", "FAQ", "Published on 4 March 2017", "the ", "of ", "\t", "\u200B",
        "\u00A0", "\u2028", "\u0085", "\u0301", "\uFEFF", "\uFFFE", "😀", "東京", "Київ ", "\u0001", "\u007F", "\\", "\\n", "%YAML",
        "Home » News", "You may also like", "reportedly ", "On the same day",
    ];

    [Fact]
    public void Drafts_of_random_texts_are_valid_and_a_second_run_changes_none()
    {
        Random random = new(1705);
        for (int round = 0; round < 250; round++)
        {
            StringBuilder pieces = new();
            for (int i = random.Next(1, 90); i > 0; i--)
                pieces.Append(Pieces[random.Next(Pieces.Length)]);
            string text = pieces.ToString();
            if (Drafts.Of(text, Northland.Knowledge) is not { } draft)
            {
                Assert.True(string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')), text);
                continue;
            }
            string yaml = RecordLayout.Of(draft).ToYaml();
            Assert.Empty(Drafts.Faults(text, yaml, Northland.Knowledge));
            Assert.Equal(yaml, Drafts.Again(text, yaml, Northland.Knowledge, adds: true));
        }
    }

    [Theory]
    [InlineData("one line and no more")]
    [InlineData("😀😀😀")]
    [InlineData("- a: b # c\n\n- d: e\n\n? f\n\n| g")]
    [InlineData("“Dry,” say “all”: a “dry” day\n\nThe “dry” day was said to be “dry” by all, and nobody knew it.")]
    [InlineData("River\tRises\tAt Lume\r\n\r\nThe river rose in the night,\r\nand it stood in the market square.\r\n")]
    [InlineData("\uFEFFRiver Rises At Lume\n\nThe river\u200B rose, said Ivo\u200B Orn, in the night, and it stood in the square.")]
    [InlineData("River Rises At Lume\n\nRiver Rises At Lume\n\nRiver Rises At Lume\n\nRiver Rises At Lume")]
    public void Drafts_of_odd_texts_are_valid(string text) =>
        Assert.Empty(Drafts.Faults(text, Drafts.Yaml(text, Northland.Knowledge), Northland.Knowledge));

    [Fact]
    public void A_text_of_which_nothing_can_be_told_from_the_rest_has_no_record() =>
        Assert.Null(Drafts.Of(new string('a', 100_000)[..100_000].Replace("a", "a\n\n")));

    [Fact]
    public void Five_megabytes_are_drafted_with_no_more_than_people_read()
    {
        string sentence =
            "President Ivo Orn spoke of number {0}; “we will hold number {0},” said Ada Vell, and reports suggest that {0} people were killed in Lume.\n\n";
        string text = "River Rises At Lume\n\n" + string.Concat(Enumerable.Range(0, 36_000)
            .Select(i => sentence.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        ArticleDraft draft = Drafts.Of(text, Northland.Knowledge)!;
        Assert.InRange(draft.Article.Quotes.Count, 400, 500);
        Assert.InRange(draft.Decisions.Length, 1, 1500);
        Assert.NotNull(DocumentParser.Parse(SourceText.From("a.article.yaml", RecordLayout.Of(draft).ToYaml())).Root);
    }
}
