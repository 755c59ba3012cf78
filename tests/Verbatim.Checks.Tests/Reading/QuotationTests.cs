namespace Verbatim.Checks.Tests.Reading;

public sealed class QuotationTests
{
    private static string[] Marked(string text)
    {
        TextReading reading = TextReading.Of(SourceText.From("a.txt", text), new KnowledgeBase([]), ReadingLexicons.English);
        return [.. reading.Quotations.Select(q => text.Substring(q.Inner.Start, q.Inner.Length))];
    }

    [Theory]
    [InlineData("He said “we are safe” and left.", "we are safe")]
    [InlineData("He said \"we are safe\" and left.", "we are safe")]
    [InlineData("He said 'we are safe' and left.", "we are safe")]
    [InlineData("He said ‘we’re safe’ and left.", "we’re safe")]
    [InlineData("He said “they call it ‘the flood’ here” and left.", "they call it ‘the flood’ here|the flood")]
    [InlineData("Er sagte „alles gut“ und ging.", "alles gut")]
    [InlineData("Il a dit « tout va bien » et partit.", " tout va bien ")]
    [InlineData("She went on: “and there was no end to it.", "and there was no end to it.")]
    [InlineData("Don't; the officials' boat, Vell's dam, rock 'n' roll, the '90s.", "")]
    [InlineData("A board of 5'10\" by 6\" was found.", "")]
    [InlineData("\"We are safe. \"We shall stay,\" she said.", "We are safe. |We shall stay,")]
    [InlineData("“We are safe. “We shall stay,” she said.", "We are safe. |We shall stay,")]
    [InlineData("She said \"yes\" and \"no\" and left.", "yes|no")]
    [InlineData("<img src=\"data:image/png\" alt=\"a dam\">", "")]
    [InlineData("the towns’ dams and Vell’s boats", "")]
    public void Quotations_are_found_and_apostrophes_are_none(string text, string quoted) =>
        Assert.Equal(quoted, string.Join('|', Marked(text)));

    [Fact]
    public void A_quotation_that_nothing_closes_ends_with_its_paragraph() =>
        Assert.Equal(["and on it went."], Marked("She said: “and on it went.\n\nThe next day it was over."));

    [Theory]
    [InlineData("They came to discuss “ways of holding the river back” in Lume.", "ways of holding the river back")]
    [InlineData("The plan is “a bridge between the two banks”. Work begins soon.", "a bridge between the two banks")]
    [InlineData("“Nobody knows what will come of it all.” The town was quiet.", "Nobody knows what will come of it all.")]
    [InlineData("There were calls for “a plain and honest account of it”. The council listened.", "a plain and honest account of it")]
    [InlineData("The board met amid calls for “a wall that is worth the name”.", "a wall that is worth the name")]
    public void A_quotation_that_nobody_speaks_is_said(string text, string quoted) =>
        Assert.Equal([quoted], BareText.Findings("VBT3501", "The River And The Town\n\n" + text, ""));

    [Theory]
    [InlineData("“We will hold the river back,” said Ada Vell.")]
    [InlineData("“We will hold the river back,” Vell said. “Nobody shall lose a house.”")]
    [InlineData("As one engineer observed, “The river will do what the river does.”")]
    [InlineData("Ada Vell: “We will hold the river back.”")]
    [InlineData("They called it “a bridge between the two banks”.")]
    [InlineData("It is unfair to call them “keepers of the wrong old river”.")]
    [InlineData("A claim that “the wall was never finished at all” is false.")]
    [InlineData("Ada Vell calls for “a plain and honest account of it”.")]
    [InlineData("There were calls for “a plain and honest account of it”, Vell said.")]
    [InlineData("According to Vell it is “a bridge between the two banks”.")]
    [InlineData("The so-called “keepers of the old river” met.")]
    [InlineData("The book “The River and the Town Beside It” is out.")]
    [InlineData("The “river men” met.")]
    [InlineData("Vell spoke of “holding the river back”. The plan of “holding the river back” is old.")]
    [InlineData("Vell said:\n\n“We will hold the river back.”")]
    [InlineData("“We will hold the river back,” Vell said. “It is a question of days. “It always was.”")]
    [InlineData("“We will hold the river back,” Vell said. “It is a question of days”.")]
    [InlineData("Ada Vell, on the second flood:\n\n“Nobody knows what will come of it all.”")]
    [InlineData("**[Ada Vell](https://example.org/vell):**\n\n“Nobody knows what will come of it all.”")]
    [InlineData("Vell pointed out that the board “has a duty to hold the river back”.")]
    [InlineData("Vell asserts that the board “has a duty to hold the river back”.")]
    public void A_quotation_with_a_speaker_is_no_finding(string text) =>
        Assert.Empty(BareText.Findings("VBT3501", "The River And The Town\n\n" + text, ""));
}
