using Verbatim.Checks.Tests.Reading;
using static Verbatim.Checks.Tests.Reading.Northland;

namespace Verbatim.Checks.Tests.Time;

public sealed class WindowTests
{
    [Theory]
    [InlineData("The speech by President Ada Vell was short.", "2011-05-01 to 2015-04-30 or from 2019-05-01 on")]
    [InlineData("NL President Ivo Orn spoke.", "2015-05-01 to 2019-04-30")]
    [InlineData("N.L. President Ivo Ornn spoke.", "2015-05-01 to 2019-04-30")]
    [InlineData("Ivo Orn, the Northian president, spoke.", "2015-05-01 to 2019-04-30")]
    [InlineData("Ivo Orn, Vell’s special envoy, spoke of Ada Vell.", "from 2020-02-01 on")]
    [InlineData("President Orn spoke.", "2015-05-01 to 2019-04-30")]
    [InlineData("The president, Ivo Orn, spoke.", "2015-05-01 to 2019-04-30")]
    [InlineData("It was written by her special envoy, Ivo Orn.", "from 2020-02-01 on")]
    [InlineData("Northia’s former president, Ivo Orn, spoke.", "from 2019-05-01 on")]
    [InlineData("PRESIDENT IVO ORN SPOKE.", "2015-05-01 to 2019-04-30")]
    [InlineData("Presidents Vell and Orn of Northia met.", "no day")]
    [InlineData("A former President, Ivo Orn, and former President Ivo Orn spoke.", "from 2019-05-01 on")]
    [InlineData("Ivo Orn, former President of Northia, spoke.", "from 2019-05-01 on")]
    [InlineData("The former Northian President Ada Vell spoke.", "2015-05-01 to 2019-04-30")]
    [InlineData("Ex-President Ivo Orn spoke.", "from 2019-05-01 on")]
    [InlineData("President-elect Ivo Orn spoke.", "until 2015-04-30")]
    [InlineData("Lea Tamm, Professor of Rivers at the University of Lume, spoke.", "until 2016-08-31")]
    [InlineData("Lea Tamm of the University of Lume spoke.", "until 2016-08-31")]
    public void A_title_dates_a_text(string sentence, string window) => Assert.Equal(window, Window(sentence));

    [Theory]
    [InlineData("Ada Vell spoke.")]
    [InlineData("President Kalle Vell spoke, and so did Ada Vell.")]
    [InlineData("Vice President Ivo Orn spoke.")]
    [InlineData("The Deputy President Ivo Orn spoke.")]
    [InlineData("Then-President Ivo Orn spoke.")]
    [InlineData("The then president, Ivo Orn, spoke.")]
    [InlineData("The president, Ivo Orn and a clerk spoke.")]
    [InlineData("The president, Ivo Orn, and a clerk spoke.")]
    [InlineData("The president, Ivo Orn, Lea Tamm and a clerk spoke.")]
    [InlineData("To the president, Ivo Orn was a friend.")]
    [InlineData("As president, Ivo Orn, a clerk, spoke.")]
    [InlineData("President Ivo Orn had promised more.")]
    [InlineData("In 2016, President Ivo Orn promised more.")]
    [InlineData("\"I never met President Ivo Orn,\" said a neighbour.")]
    [InlineData("Lea Tamm, a graduate of the University of Lume, spoke.")]
    [InlineData("Lea Tamm, professor at Harvard, told a conference at the University of Lume about it.")]
    [InlineData("Ada Vell, President Ivo, and others spoke.")]
    [InlineData("The vell of the valley and the orn of the hill are old words for president.")]
    [InlineData("nl president ivo orn")]
    public void What_is_no_title_of_now_dates_nothing(string sentence) => Assert.Equal("any day", Window(sentence));

    [Theory]
    [InlineData("The Orn administration has asked for help.", "2015-05-01 to 2019-04-30")]
    [InlineData("There is pressure on the Orn administration to act.", "2015-05-01 to 2019-04-30")]
    [InlineData("The Orn administration's stated policy has been to wait.", "any day")]
    [InlineData("It is a contrast to the Orn administration.", "any day")]
    [InlineData("A former Orn administration official has spoken.", "any day")]
    [InlineData("The Orn administration built the dam.", "any day")]
    [InlineData("The dam is older than Orn administration policies.", "any day")]
    [InlineData("Those families, many of them split by the Orn administration, have been helped.", "any day")]
    [InlineData("The dam that has so many friends is opposed by the Orn administration.", "2015-05-01 to 2019-04-30")]
    [InlineData("The Tamm administration has asked for help.", "any day")]
    public void An_administration_governs_where_the_text_speaks_of_now(string sentence, string window) =>
        Assert.Equal(window, Window(sentence));

    [Theory]
    [InlineData("The upcoming Northian presidential election divides the town.", "2014-03-10 to 2015-03-10 or 2018-03-12 to 2019-03-12")]
    [InlineData("Northia's approaching presidential election divides the town.", "2014-03-10 to 2015-03-10 or 2018-03-12 to 2019-03-12")]
    [InlineData("The upcoming election in Northia divides the town.", "2014-03-10 to 2015-03-10 or 2018-03-12 to 2019-03-12")]
    [InlineData("The upcoming Suderland election divides the town.", "any day")]
    [InlineData("The upcoming Westian presidential election divides the town.", "any day")]
    [InlineData("The upcoming parliamentary election in Northia divides the town.", "any day")]
    [InlineData("The upcoming election in Westia divides the town.", "any day")]
    [InlineData("The Northian presidential election divided the town.", "any day")]
    [InlineData("The upcoming elections to the student council divide the town.", "any day")]
    public void An_election_to_come_is_one_of_that_state(string sentence, string window) => Assert.Equal(window, Window(sentence));

    [Fact]
    public void An_election_that_is_to_come_only_after_today_was_not_meant() => Assert.Equal(
        "2014-03-10 to 2015-03-10", Window("The upcoming Northian presidential election divides the town.", new DateOnly(2016, 1, 1)));

    [Theory]
    [InlineData("The two-year-old war in Northia goes on.", "2016-07-31 to 2017-08-01")]
    [InlineData("The nearly three-year-old conflict in Northia goes on.", "2016-12-24 to 2017-08-01")]
    [InlineData("After more than two years of war, Northia is tired.", "from 2016-07-31 on")]
    [InlineData("Two years after the invasion of Northia the town is empty.", "2016-07-31 to 2017-08-01")]
    [InlineData("Northia's war, now in its third year, goes on.", "2016-07-31 to 2017-08-01")]
    [InlineData("It is the third year of the war in Northia.", "2016-07-31 to 2017-08-01")]
    [InlineData("The war in Northia is now two years old.", "2016-07-31 to 2017-08-01")]
    [InlineData("Northia's war, already more than two years old, goes on.", "from 2016-07-31 on")]
    [InlineData("On day 1,000 nothing happened; after 1,000 days of war Northia is tired.", "2017-04-27 to 2017-04-28")]
    [InlineData("After three and a half years of war Northia is tired.", "2017-09-24 to 2018-06-08")]
    public void The_age_of_a_war_dates_a_text(string sentence, string window) => Assert.Equal(window, Window(sentence));

    [Fact]
    public void A_war_is_that_of_the_state_whose_president_the_headline_names() => Assert.Equal(
        "2016-07-31 to 2017-08-01",
        WindowOfText(
            "Ada Vell Speaks Of The War\n\nThe town was quiet for a week, and nobody knew why.\n\nThe war, now in its third year, goes on, and the town is empty."));

    [Theory]
    [InlineData("The two-year-old war in Westia goes on.")]
    [InlineData("The Westia war, now in its third year, goes on, says Northia.")]
    [InlineData("The two-year-old civil war goes on near Northia.")]
    [InlineData("A nineteen-year-old killed in the war in Northia was buried.")]
    [InlineData("Northia fears another two years of war.")]
    [InlineData("In the first two years of the war Northia lost a town.")]
    [InlineData("Northia signed a two-year deal.")]
    [InlineData("Northia's war will enter its third year next month.")]
    [InlineData("Northia will mark two years of war in spring.")]
    [InlineData("A soldier of the war in Northia is 22 years old.")]
    [InlineData("The war in Northia was hard on Tamm, who is 22 years old.")]
    [InlineData("Northia marks 80 years after the war.")]
    [InlineData("Northia lost half a year of war.")]
    [InlineData("The war with Westia in its second year worries Northia.")]
    public void What_is_no_age_of_that_war_dates_nothing(string sentence) => Assert.Equal("any day", Window(sentence));

    [Theory]
    [InlineData("After the Lume summit all went home.", "from 2018-06-10 on")]
    [InlineData("The upcoming Lume summit is prepared.", "2017-06-10 to 2018-06-10")]
    [InlineData("Ahead of the Lume summit, all will meet.", "any day")]
    public void A_named_event_dates_a_text(string sentence, string window) => Assert.Equal(window, Window(sentence));

    [Theory]
    [InlineData("The dam broke on November 19, 2018.", "from 2018-11-19 on")]
    [InlineData("The dam broke on 19 November 2018.", "from 2018-11-19 on")]
    [InlineData("The dam broke on Nov. 19, 2018, and was repaired.", "from 2018-11-19 on")]
    [InlineData("The dam broke on 2018-11-19 and was repaired.", "from 2018-11-19 on")]
    [InlineData("The dam was to be repaired by November 19, 2018.", "any day")]
    [InlineData("The fair is on 19 November 2018, and the town has hung its flags.", "any day")]
    [InlineData("The next fair, on 19 November 2018, has a new stage.", "any day")]
    [InlineData("The fair opened on 19 November 2018, and the next one is in doubt.", "from 2018-11-19 on")]
    [InlineData("The dam broke on Wednesday.", "any day")]
    [InlineData("The dam broke on 31 February 2018.", "any day")]
    [InlineData("NORBURG, Nov. 19, 2018 (Reuters) — The dam broke.", "on 2018-11-19")]
    [InlineData("Lume Gazette, 19 November 2018\n\nThe dam broke in the night, and was repaired by noon.", "on 2018-11-19")]
    [InlineData("Lume Gazette | Published Monday, 19 November 2018\n\nThe dam broke in the night, and was repaired by noon.",
        "on 2018-11-19")]
    [InlineData("The Fall Of 19 November 2018\n\nThe dam broke in the night, and was repaired by noon.", "any day")]
    public void A_date_with_a_year_dates_a_text(string sentence, string window) => Assert.Equal(window, Window(sentence));

    [Theory]
    [InlineData("River Notes\n\nSunday, 4 March 2018\n\nThe dam broke in the night, and was repaired by noon of the day that followed.",
        "on 2018-03-04")]
    [InlineData("River Notes\n\n4 March 2018, The Day That Nobody Forgets\n\nThe dam broke in the night, and was repaired by noon.",
        "any day")]
    public void A_line_that_is_a_date_and_nothing_else_dates_what_stands_below(string text, string window)
    {
        Corpus corpus = BareText.Load(text, Knowledge);
        Assert.Equal(window, ArticleWindow.Of(corpus.Texts[0], corpus).Days.ToString());
    }

    [Fact]
    public void Days_that_a_text_declares_are_one_stretch() => Assert.Equal(
        "2018-11-19 to 2018-11-20",
        Window("Published November 19, 2018\n\nUpdated: November 20, 2018\n\nThe dam broke in the night, and was repaired by noon."));

    [Fact]
    public void A_text_in_another_language_is_not_read_as_if_it_were_English()
    {
        string german = string.Concat(
            Enumerable.Repeat("Präsident Ivo Orn sprach mit der Bürgermeisterin über den Damm und die Zukunft des Landes. ", 6));
        Assert.Equal("any day", Window(german + "\"Wir müssen jetzt alle etwas gegen die Flut tun\" steht an der Wand."));
    }

    [Fact]
    public void Clues_that_cannot_all_be_true_are_one_finding_at_the_one_that_is_out_of_date() =>
        Assert.Equal(["VBT3301 President Ivo Orn"], BareText.Findings(
            Article("President Ivo Orn spoke, and the special envoy Ivo Orn listened. After the 2 May 2020 meeting was over, all went home."), Knowledge));

    [Fact]
    public void More_than_two_years_after_five_are_out_of_date() =>
        Assert.Equal(["VBT3303 more than two years of war"], BareText.Findings(
            Article("After more than two years of war, the special envoy Ivo Orn listened in Northia."), Knowledge));

    [Fact]
    public void A_clue_that_may_be_history_is_shown_and_proves_nothing()
    {
        Corpus corpus = BareText.Load(Article("The Orn administration built the dam."), Knowledge);
        Assert.Equal(ClueStrength.Soft, Assert.Single(ArticleWindow.Of(corpus.Texts[0], corpus).Clues).Strength);
    }
}
