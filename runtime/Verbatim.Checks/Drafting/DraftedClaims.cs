namespace Verbatim.Checks.Drafting;

/// <summary>The figures that an article gives: how many came to harm, how long a war has lasted, how many points a proposal has.</summary>
internal static class DraftedClaims
{
    private sealed record ClaimedFigure(TextSpan Span, TextSpan Evidence, string Statement, string Subject,
        ClaimProperty Property, Quantity Quantity);

    public static Drafted<Claim> Of(DraftSubject subject, DraftedSources sources)
    {
        List<Claim> claims = [];
        foreach (ClaimedFigure figure in Tolls(subject).Concat(Ages(subject)).Concat(PointCounts(subject))
            .OrderBy(static figure => figure.Span.Start).Take(DraftSubject.MostItems + 1))
        {
            if (subject.Passages.Select(figure.Evidence) is not { } evidence)
                continue;
            TextSpan sentence = subject.SentenceOf(figure.Span);
            string[] hedges =
                [.. subject.Reading.Hedges.Where(figure.Evidence.Contains).Select(subject.Read).Distinct(StringComparer.Ordinal)];
            VagueSource? source = Source(subject, sources, sentence, figure.Span);
            claims.Add(new Claim
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"claim:{subject.Slug}.{claims.Count + 1:00}"),
                Statement = figure.Statement,
                Subject = new Reference<Entity>(figure.Subject),
                Property = figure.Property,
                ClaimValue = new ClaimValue { Quantity = figure.Quantity },
                Status = source is null ? ClaimStatus.Asserted : ClaimStatus.Attributed,
                Modality = source is null && hedges.Length == 0 ? Modality.Certain : Modality.Reported,
                Hedges = [.. hedges],
                Attribution = source is { } said
                    ? [new AttributionStep { Actor = new Reference<Actor>(sources.Ids[said.Span]), SpeechAct = SpeechAct.Reported,
                        AsWritten = subject.Read(said.Span) }]
                    : [],
                Evidence = [evidence],
            });
        }
        return Drafted<Claim>.Limited(claims, [.. Open(subject).Take(DraftSubject.MostItems + 1)], "claims");
    }

    private static IEnumerable<ClaimedFigure> Tolls(DraftSubject subject)
    {
        foreach (TollReading toll in subject.Reading.Tolls)
        {
            if (toll.Incidents is not [var incident] || CasualtyReports.PropertyOf(toll.Kind) is not { } property
                || CanBeOfTwo(subject, toll))
                continue;
            bool areChildren = toll.Group == VictimGroup.Children;
            string who = toll.Quantity.Value == 1 ? areChildren ? "child was" : "person was" : areChildren
                ? "children were" : "people were";
            yield return new ClaimedFigure(
                toll.Span, subject.ClauseOf(
                    toll.Span), $"{incident.Value.Name}: {FigureInterval.Describe(toll.Quantity)} {who} {toll.Kind.ToText()}.",
                    incident.Value.Id, property,
                toll.Quantity);
        }
    }

    // 12 killed and 40 injured, including two children: nobody can say which.
    private static bool CanBeOfTwo(DraftSubject subject, TollReading toll) =>
        toll.IsOfWhole && subject.SentenceOf(toll.Span) is var sentence
            && subject.Reading.Tolls.Any(other => other.Kind != toll.Kind && sentence.Contains(other.Span));

    private static IEnumerable<ClaimedFigure> Ages(DraftSubject subject)
    {
        foreach (EventReading reading in subject.Reading.Events)
        {
            if (reading is { IsUncertain: false, Stated: { } age, Events: [var happening] })
            {
                string units = age.Value == 1 ? age.Unit! : age.Unit + "s";
                yield return new ClaimedFigure(
                    reading.Span, reading.Span, $"{happening.Value.Name}: it has lasted {FigureInterval.Describe(age)} {units}.",
                    happening.Value.Id, ClaimProperty.Age, age);
            }
        }
    }

    private static IEnumerable<ClaimedFigure> PointCounts(DraftSubject subject) => subject.Reading.Proposals
        .Where(static reading => reading.PointCount is not null)
        .DistinctBy(static reading => (reading.Proposal.Value.Id, reading.PointCount))
        .Select(static reading => new ClaimedFigure(
            reading.Span, reading.Span, $"{reading.Proposal.Value.Name}: it has {reading.PointCount} points.", reading.Proposal.Value.Id,
            ClaimProperty.PointCount,
            new Quantity { Qualifier = QuantityQualifier.Exactly, Value = reading.PointCount, Unit = "point" }));

    // Whoever is said before the figure, in its sentence, to say so.
    private static VagueSource? Source(DraftSubject subject, DraftedSources sources, TextSpan sentence, TextSpan figure)
    {
        VagueSource? nearest = null;
        foreach (VagueSource source in subject.Reading.VagueSources)
        {
            if (sentence.Contains(source.Span) && source.Span.End <= figure.Start && sources.Ids.ContainsKey(source.Span))
                nearest = source;
        }
        return nearest;
    }

    private static IEnumerable<Decision> Open(DraftSubject subject)
    {
        foreach (TollReading toll in subject.Reading.Tolls)
        {
            if (toll.Incidents.Length > 1)
                yield return new Decision(
                    "/claims", $"{subject.Say(toll.Span)} can be the figure of {string.Join(" or ", toll.Incidents.Take(5).Select(static incident => incident.Value.Id))}: claim it of one");
            else if (CanBeOfTwo(subject, toll))
                yield return new Decision(
                    "/claims", $"{subject.Say(toll.Span)} can be a part of either figure of its sentence: claim it as a part of one");
        }
    }
}
