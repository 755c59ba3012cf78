namespace Verbatim.Checks.Time;

/// <summary>What a text alone says that ties it to dates.</summary>
internal static class ReadClues
{
    /// <summary>The clues of a text, in no order.</summary>
    public static IEnumerable<Clue> Of(ArticleText article) =>
        Titles(article).Concat(Events(article)).Concat(Dates(article)).Concat(Tolls(article)).Concat(Proposals(article));

    private static IEnumerable<Clue> Titles(ArticleText article)
    {
        List<TextSpan> recorded = Recorded(article, static record =>
            record.Article.Actors.SelectMany(static actor => actor.Titles).SelectMany(static title => title.Evidence));
        foreach (TitleReading title in article.Reading.Titles.Where(title => !recorded.Exists(title.Span.OverlapsWith)))
        {
            List<Term> terms = title.Organisation is { } organisation
                ? Term.With(title.Person, organisation) : Term.In(title.Person, title.Offices);
            if (TitleClue.Of(title.Person, title.Title, title.Tense, terms, article.Locate(title.Span)) is { } clue)
                yield return clue with { Strength = title.MayBeHistory ? ClueStrength.Soft : ClueStrength.Hard };
        }
    }

    private static IEnumerable<Clue> Events(ArticleText article)
    {
        List<TextSpan> recorded =
            Recorded(article, static record => record.Article.Events.SelectMany(static happening => happening.Evidence));
        foreach (EventReading happening in article.Reading.Events.Where(happening => !recorded.Exists(happening.Span.OverlapsWith)))
        {
            string words = article.Read(happening.Span);
            string saying = EventClue.Saying(words);
            Location passage = article.Locate(happening.Span);
            Clue? clue = happening.Elapsed is { } age
                ? EventClue.OfAge(happening.Events[0], age, age.ToString(), saying, passage)
                : EventClue.OfTense(happening.Events, happening.Tense, saying, passage);
            if (clue is not null)
                yield return clue with { Strength = happening.IsUncertain ? ClueStrength.Soft : ClueStrength.Hard };
        }
    }

    private static IEnumerable<Clue> Dates(ArticleText article)
    {
        List<(DateReading Date, DayInterval Days)> dates =
            [.. article.Reading.Dates.SelectMany(date => PartialDay.Parse(date.Date) is { } days
                ? [(date, days)] : Array.Empty<(DateReading, DayInterval)>())];
        List<(DateReading Date, DayInterval Days)> declared = dates.FindAll(static d => d.Date.Use == DateUse.Declared);
        // Published on one day and updated on another: written by then.
        if (declared.Count > 0 && article.Record?.Article.Published is null)
        {
            DayInterval all = new(declared.Min(static d => d.Days.Start), declared.Max(static d => d.Days.End));
            yield return new Clue(EventClue.Saying(article.Read(declared[0].Date.Span)), DaySet.Of(all), "its own date",
                article.Locate(declared[0].Date.Span), [])
            { IsDeclared = true };
        }
        foreach ((DateReading date, DayInterval days) in dates.Where(static d => d.Date.Use == DateUse.Past))
        {
            string saying = EventClue.Saying(article.Read(date.Span));
            yield return new Clue(saying, DaySet.Of(DayInterval.From(days.Start)), $"{saying} is spoken of as past",
                article.Locate(date.Span), []);
        }
    }

    // A number that one report has, and none before it, was not known earlier. Later it may be repeated by those who do not know better.
    private static IEnumerable<Clue> Tolls(ArticleText article)
    {
        foreach (TollReading toll in article.Reading.Tolls.Where(
            static toll => toll is { Incidents.Length: 1, Quantity.Qualifier: QuantityQualifier.Exactly }))
        {
            Fact<Incident> incident = toll.Incidents[0];
            if (CasualtyReports.Series(incident, toll.Kind, toll.Group)
                .FirstOrDefault(report => report.Quantity == toll.Quantity with { Unit = report.Quantity.Unit }) is not { } first)
                continue;
            string saying = EventClue.Saying(article.Read(toll.Span));
            yield return new Clue(
                saying, DaySet.Of(
                    DayInterval.From(
                        DateOnly.FromDateTime(
                            first.AsOf.DateTime))), $"{FigureInterval.Describe(first.Quantity)} {toll.Kind.ToText()} of {incident.Value.Name} as of {first.AsOf:yyyy-MM-dd HH:mm}",
                article.Locate(toll.Span),
                [new RelatedLocation($"{FigureInterval.Describe(first.Quantity)} {toll.Kind.ToText()}", first.Location)]);
        }
    }

    private static IEnumerable<Clue> Proposals(ArticleText article)
    {
        foreach (ProposalReading reading in article.Reading.Proposals.Where(static reading => !reading.IsWeak))
        {
            Proposal proposal = reading.Proposal.Value;
            IEnumerable<string?> dates = proposal.References.Concat(proposal.Versions.SelectMany(static version => version.References))
                .Select(static reference => reference.Published)
                .Concat(proposal.Versions.Select(static version => version.Published));
            // The first that anybody wrote of it; a month or a year may be its last day or its first.
            if (dates.OfType<string>().Select(PartialDay.Parse).OfType<DayInterval>().Select(static days => days.Start)
                .Min() is not { } first)
                continue;
            yield return new Clue(
                EventClue.Saying(article.Read(reading.Span)),
                DaySet.Of(DayInterval.From(first)), $"{proposal.Name} was first reported {new DayInterval(first, first.AddDays(1))}",
                article.Locate(reading.Span), [new RelatedLocation(proposal.Name, reading.Proposal.Location)]);
        }
    }

    private static List<TextSpan> Recorded(ArticleText article, Func<ArticleDocument, IEnumerable<TextSelector>> evidence) =>
        article.Record is { } record ? [.. evidence(record).Select(record.Find)] : [];
}
