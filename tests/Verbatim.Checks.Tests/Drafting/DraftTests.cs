using Verbatim.Articles;
using Verbatim.Checks.Tests.Reading;

namespace Verbatim.Checks.Tests.Drafting;

public sealed class DraftTests
{
    private const string Text = """
        Northia Looks Ahead After A Long Winter

        by Lea Tamm

        Published on 4 March 2017

        The Flood and the Town

        President Ivo Orn came to Lume on Saturday, where 12 people were killed in the flood at Lume. “We will hold the river back,” said Orn. “Nobody shall lose a house.”

        The So-Called Keepers

        Reports suggest that at least 40 people were injured in Lume. The so-called “keepers of the old river” met, and one senior engineer observed, “The river will do what the river does.”

        “It will be dry by June,” Mark Rell said. They came to discuss “ways of holding the river back” in Norburg.

        """;

    private static Article Article(string text) => Drafts.Of(text, Northland.Knowledge)!.Article;

    private static string[] Questions(string text) =>
        [.. Drafts.Of(text, Northland.Knowledge)!.Decisions.Select(static decision => $"{decision.Pointer} {decision.Question}")];

    [Fact]
    public void A_draft_is_valid_at_once() =>
        Assert.Empty(Drafts.Faults(Text, Drafts.Yaml(Text, Northland.Knowledge), Northland.Knowledge));

    [Fact]
    public void A_draft_is_valid_where_nothing_is_known() => Assert.Empty(Drafts.Faults(Text, Drafts.Yaml(Text)));

    [Fact]
    public void Who_signs_it_and_when_are_the_publishers_own_words()
    {
        Article article = Article(Text);
        Assert.Equal(("Lea Tamm", BylineRole.Author, "person:tamm"),
            (article.Byline!.AsWritten, article.Byline.BylineRole, article.Byline.Person!.Value.Id));
        Assert.Equal("2017-03-04", article.Published);
    }

    [Fact]
    public void A_date_in_the_text_is_no_date_of_publication() =>
        Assert.Null(
            Article("Northia Looks Ahead After A Long Winter\n\nThe dam broke on 4 March 2017, said Ivo Orn, who had seen it.").Published);

    [Theory]
    [InlineData("by Admin", BylineRole.Account)]
    [InlineData("by Chief Editor", BylineRole.Editor)]
    [InlineData("by News Desk", BylineRole.Desk)]
    [InlineData("by Staff Reporter", BylineRole.Author)]
    [InlineData("by Ada Vell", BylineRole.Author)]
    public void A_byline_names_what_its_words_say(string byline, BylineRole role) =>
        Assert.Equal(role,
            Article($"Northia Looks Ahead After A Long Winter\n\n{byline}\n\nThe river rose in the night, and it stood in the market square.").Byline!.BylineRole);

    [Fact]
    public void A_byline_that_names_two_roles_is_asked_about() =>
        Assert.Contains("/byline the byline can name author or desk: say which",
            Questions(Text.Replace("by Lea Tamm", "by Staff Reporter")));

    [Fact]
    public void Actors_go_by_their_names_the_full_one_first_and_by_their_titles()
    {
        ActorMention orn = Assert.Single(Article(Text).Actors, static actor => actor.Actor.Id == "person:orn");
        Assert.Equal(["Ivo Orn", "Orn"], orn.Names);
        Assert.Equal(("President", TitleTense.Current, "office:president"),
            (orn.Titles[0].Title, orn.Titles[0].Tense, orn.Titles[0].Office!.Value.Id));
    }

    [Fact]
    public void A_short_name_before_the_full_one_is_nobodys() =>
        Assert.DoesNotContain(
            Article("Northia Looks Ahead After A Long Winter\n\nThe dam was shown by Vell, who was pleased with all of it.").Actors,
            static actor => actor.Actor.Id == "person:vell");

    [Fact]
    public void A_figure_is_a_claim_with_the_clause_that_says_so()
    {
        Claim killed = Article(Text).Claims[0];
        Assert.Equal(("incident:flood", ClaimProperty.Killed, 12m, ClaimStatus.Asserted),
            (killed.Subject.Id, killed.Property, killed.ClaimValue.Quantity!.Value, killed.Status));
        Assert.Equal("where 12 people were killed in the flood at Lume", killed.Evidence[0].Exact[^48..]);
    }

    [Fact]
    public void A_figure_on_somebodys_word_is_attributed()
    {
        Claim injured = Article(Text).Claims[1];
        Assert.Equal((ClaimStatus.Attributed, QuantityQualifier.AtLeast, "source:a.reports"),
            (injured.Status, injured.ClaimValue.Quantity!.Qualifier, injured.Attribution[0].Actor.Id));
    }

    [Fact]
    public void Quotations_have_the_speaker_that_the_text_gives_them()
    {
        string[] quotes = [.. Article(Text).Quotes.Select(static quote => $"{quote.ExactText} {quote.QuoteKind} {quote.Speaker?.Id}")];
        Assert.Equal(
            [
                "We will hold the river back, Full person:orn", "Nobody shall lose a house. Full person:orn",
                "keepers of the old river Scare ",
                "The river will do what the river does. Full source:a.one-senior-engineer", "ways of holding the river back Partial ",
            ],
            quotes);
    }

    [Fact]
    public void A_speaker_who_is_not_known_is_no_actor_and_asked_about()
    {
        Assert.Contains(Questions(Text), static question => question.StartsWith(
            "/quotes record 'It will be dry by June,' (line 15): the text gives it to 'Mark Rell'", StringComparison.Ordinal));
        Assert.DoesNotContain(Article(Text).Quotes, static quote => quote.ExactText.StartsWith("It will be dry", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“We will hold,” said Ada Vell.", "person:vell")]
    [InlineData("“We will hold,” Ada Vell said.", "person:vell")]
    [InlineData("Ada Vell: “We will hold.”", "person:vell")]
    [InlineData("Ada Vell said that it was “as dry as a bone”.", "person:vell")]
    [InlineData("According to Ada Vell, it is “as dry as a bone”.", "person:vell")]
    [InlineData("“We will hold,” explained Dr. Lea Tamm, Professor at the University of Lume, “whatever may come.”", "person:tamm")]
    [InlineData("Lea Tamm, a friend of Ivo Orn, said: “We will hold.”", "person:tamm")]
    [InlineData("Northian officials have called it “as dry as a bone”.", "source:a.northian-officials")]
    [InlineData("“We will hold,” said a senior Northian diplomat.", "source:a.a-senior-northian-diplomat")]
    [InlineData("“We will hold,” said a spokesman for Ada Vell.", "source:a.a-spokesman")]
    [InlineData("A spokesman for Ada Vell said: “We will hold.”", "")]
    [InlineData("“We will hold,” said Vell’s spokesman.", "")]
    [InlineData("“We will hold,” said Ada Vell and Ivo Orn.", "")]
    [InlineData("Ada Vell was there. “We will hold,” she said.", "")]
    [InlineData("Officials from Norburg and Lume called it “as dry as a bone”.", "source:a.officials-from-norburg-and-lume")]
    public void A_speaker_is_who_the_sentence_says_it_is(string sentence, string speaker) =>
        Assert.Equal(speaker,
            string.Join(' ', Article($"Northia Looks Ahead After A Long Winter\n\n{sentence} Nothing else was heard of it.").Quotes.Select(
                static quote => quote.Speaker?.Id).Distinct()));

    [Fact]
    public void A_word_or_two_of_somebody_who_is_not_known_are_not_nobodys()
    {
        ArticleDraft draft =
            Drafts.Of("Northia Looks Ahead After A Long Winter\n\nThe mayor, Otto Brandt, told the board that talks would “go nowhere” without it.", Northland.Knowledge)!;
        Assert.Empty(draft.Article.Quotes);
        Assert.Contains(draft.Decisions, static decision => decision.Question.EndsWith(
            "the text gives it to 'Otto Brandt' (line 3), who is not in the knowledge", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_or_two_at_arms_length_are_nobodys() =>
        Assert.Equal(QuoteKind.Scare,
            Assert.Single(
                Article("Northia Looks Ahead After A Long Winter\n\nHe calls for help against the “river men” of the other bank.").Quotes).QuoteKind);

    [Fact]
    public void A_toll_that_can_be_of_two_incidents_is_asked_about()
    {
        string knowledge = Northland.Knowledge + """

              - id: incident:fire
                type: Incident
                name: Fire at Lume
                event_type: disaster
                when: {start_date: 2017-09-02}
                place: Lume, Northia
            """;
        ArticleDraft draft =
            Drafts.Of("Northia Looks Ahead After A Long Winter\n\nIn all 12 people were killed in Lume, and nobody knows why.", knowledge)!;
        Assert.Empty(draft.Article.Claims);
        Assert.Contains(draft.Decisions,
            static decision => decision.Question.EndsWith("incident:fire or incident:flood: claim it of one", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_one_of_two_figures_is_asked_about()
    {
        ArticleDraft draft =
            Drafts.Of("Northia Looks Ahead After A Long Winter\n\nIn the flood at Lume 12 people were killed and 40 injured, including two children.", Northland.Knowledge)!;
        Assert.Equal([12m, 40m], draft.Article.Claims.Select(static claim => claim.ClaimValue.Quantity!.Value));
        Assert.Contains(draft.Decisions,
            static decision => decision.Question.StartsWith("'two children' (line 3) can be a part of either", StringComparison.Ordinal));
    }

    [Fact]
    public void A_passage_that_stands_in_several_places_is_chosen_by_what_is_around_it()
    {
        const string Twice =
            "Northia Looks Ahead\n\nNorthia Looks Ahead\n\nThe river rose in the night, and it stood in the market square.";
        Assert.Equal(["\n\nNorthia", "\n\nThe"], Drafts.Of(Twice)!.Article.Sections.Take(2).Select(static section => section.Start.Suffix));
    }

    [Theory]
    [InlineData("a day in June.txt", "article:a-day-in-june")]
    [InlineData("Äpfel_02.TXT", "article:pfel-02")]
    [InlineData("000_55ab.txt", "article:000-55ab")]
    [InlineData("北国.txt", "article:text-")]
    public void An_article_is_called_as_its_file_is(string file, string id) =>
        Assert.StartsWith(id, Drafts.Of(Text, "", file)!.Article.Id, StringComparison.Ordinal);

    [Fact]
    public void A_text_in_another_language_is_asked_about()
    {
        string german = "Der Fluss steigt weiter an\n\n"
            + string.Concat(Enumerable.Repeat("Das Wasser stand am Morgen auf dem Marktplatz, und niemand wusste, woher es kam. ", 6));
        Assert.Contains(Questions(german), static question => question.StartsWith("/language ", StringComparison.Ordinal));
        Assert.Empty(Drafts.Faults(german, Drafts.Yaml(german)));
    }

    [Fact]
    public void What_is_left_to_decide_stands_above_what_it_is_about() =>
        Assert.Contains(
            $"  {RecordLayout.Mark}the text does not say whose words these are: give the speaker, or quote_kind scare if they are nobody's\n  - id: quote:a.05\n    exact_text: ways of holding the river back\n",
            Drafts.Yaml(Text, Northland.Knowledge));

    [Fact]
    public void A_draft_is_laid_out_as_people_write_records()
    {
        const string Short = "River Rises At Lume\n\nPresident Ivo Orn came to Lume, where he was pleased with all that he saw.";
        Assert.Equal(
            $"""
            id: article:a
            source_file: a.txt
            content_sha256: {Quoted(Verbatim.Documents.SourceText.From("a.txt", Short).Sha256)}
            headline: River Rises At Lume
            language: en

            sections:
              - ordinal: 1
                section_kind: headline
                start:
                  exact: River Rises At Lume
              - ordinal: 2
                section_kind: body
                start:
                  exact: President Ivo Orn came to

            actors:
              - actor: person:orn
                names:
                  - Ivo Orn
                titles:
                  - title: President
                    tense: current
                    office: office:president
                    evidence:
                      - exact: President Ivo Orn

            """.ReplaceLineEndings("\n"),
            Drafts.Yaml(Short, Northland.Knowledge));
    }

    private static string Quoted(string hash) => char.IsAsciiDigit(hash[0]) ? $"'{hash}'" : hash;
}
