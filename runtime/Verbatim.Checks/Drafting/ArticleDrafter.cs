namespace Verbatim.Checks.Drafting;

/// <summary>
/// Drafts the record of an article from what was read in its text. Nothing is guessed: a passage that may mean two things is left out, and
/// what to decide about it is said instead.
/// </summary>
public static class ArticleDrafter
{
    /// <summary>
    /// The draft, or null where no passage of the text can be told from the rest of it, so that no record could point into it.
    /// </summary>
    /// <param name="reading">What was read.</param>
    /// <param name="knowledge">The names and the dated facts that it was read with.</param>
    /// <param name="name">What the record is called.</param>
    public static ArticleDraft? Of(TextReading reading, KnowledgeBase knowledge, DraftName name)
    {
        DraftSubject subject = new(reading, knowledge, new UniquePassages(reading.Text.Text), name.Slug);
        Drafted<Section> sections = DraftedSections.Of(subject);
        if (sections.Items.IsEmpty || DraftedHeadline.Of(subject) is not ({ } headline, var onHeadline))
            return null;
        (Byline? byline, Decision? onByline) = DraftedByline.Of(subject);
        (string? published, Decision? onPublished) = DraftedDate.Of(subject);
        (string language, Decision? onLanguage) = DraftedLanguage.Of(reading);
        DraftedSources sources = DraftedSources.Of(subject);
        Drafted<ActorMention> actors = DraftedActors.Of(subject);
        Drafted<EventMention> events = DraftedEvents.Of(subject);
        Drafted<ProposalMention> proposals = DraftedProposals.Of(subject);
        Drafted<Claim> claims = DraftedClaims.Of(subject, sources);
        Drafted<Quote> quotes = DraftedQuotes.Of(subject, sources);
        Article article = new()
        {
            Id = $"article:{name.Slug}",
            SourceFile = name.SourceFile,
            ContentSha256 = reading.Text.Sha256,
            Headline = headline,
            Byline = byline,
            Published = published,
            Language = language,
            Sections = [.. sections.Items],
            Actors = [.. actors.Items],
            UnnamedSources = [.. sources.Items],
            Events = [.. events.Items],
            Proposals = [.. proposals.Items],
            Claims = [.. claims.Items],
            Quotes = [.. quotes.Items],
        };
        Decision?[] single = [onHeadline, onByline, onPublished, onLanguage];
        return new ArticleDraft(
            article,
            [
                .. single.OfType<Decision>(), .. sections.Decisions, .. actors.Decisions, .. events.Decisions, .. proposals.Decisions,
                .. claims.Decisions,
                .. quotes.Decisions,
            ]);
    }
}
