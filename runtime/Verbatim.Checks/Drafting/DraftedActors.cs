namespace Verbatim.Checks.Drafting;

/// <summary>
/// The actors that an article names, with the names and titles that they go by. Who is not on record is nobody that a record can name.
/// </summary>
internal static class DraftedActors
{
    public static Drafted<ActorMention> Of(DraftSubject subject)
    {
        ILookup<string, TitleReading> titles =
            subject.Reading.Titles.ToLookup(static title => title.Person.Value.Id, StringComparer.Ordinal);
        List<(string Id, List<NameUse> Uses)> named = Named(subject);
        List<ActorMention> actors = [];
        List<Decision> decisions =
            [.. subject.Reading.UnknownNames.Select(name => new Decision(
                "/actors", $"{subject.Say(name)} is not in the knowledge: describe it there and name it here, if it acts or speaks"))];
        foreach ((string id, List<NameUse> uses) in named)
        {
            string pointer = $"/actors/{actors.Count}";
            List<TitleUse> given = [];
            foreach (IGrouping<(string Title, TitleTense, string?, string?, bool), TitleReading> same in titles[id].GroupBy(
                static title => (title.Title, title.Tense, Office(title), title.Organisation, title.MayBeHistory)))
            {
                TextSelector[] evidence = [.. same.Take(DraftSubject.MostPassages).Select(title => subject.Passages.Select(title.Span))
                    .OfType<TextSelector>().DistinctBy(static passage => passage)];
                if (evidence.Length == 0)
                    continue;
                TitleReading first = same.First();
                if (Question(subject, first) is { } question)
                    decisions.Add(new Decision($"{pointer}/titles/{given.Count}", question));
                given.Add(new TitleUse
                {
                    Title = WithPoint(subject, first),
                    // Told of another time, it says nothing of the day of writing.
                    Tense = first.MayBeHistory ? TitleTense.None : first.Tense,
                    Office = Office(first) is { } office ? new Reference<Office>(office) : null,
                    Organisation = first.Organisation is { } organisation ? new Reference<Organisation>(organisation) : null,
                    Evidence = [.. evidence],
                });
            }
            actors.Add(new ActorMention { Actor = new Reference<Actor>(id), Names = [.. Forms(subject, uses)], Titles = [.. given] });
        }
        return Drafted<ActorMention>.Limited(actors, decisions, "actors");
    }

    // By a full name, by a shorter one after that, or by a title that only one of them has held.
    private static List<(string Id, List<NameUse> Uses)> Named(DraftSubject subject)
    {
        // A name stands at one end of what gives it a title.
        HashSet<(string Id, int Start)> begun =
            [.. subject.Reading.Titles.Select(static title => (title.Person.Value.Id, title.Span.Start))];
        HashSet<(string Id, int End)> ended = [.. subject.Reading.Titles.Select(static title => (title.Person.Value.Id, title.Span.End))];
        Dictionary<string, List<NameUse>> byId = new(StringComparer.Ordinal);
        List<(string Id, List<NameUse> Uses)> named = [];
        foreach (NameUse use in subject.Reading.Names)
        {
            if (use.Kind is not (NameKind.Person or NameKind.Organisation or NameKind.State)
                || subject.ParagraphOf(use.Span) is not { Role: not ParagraphRole.Chrome })
                continue;
            if (!use.IsSettled && !begun.Contains((use.Id, use.Span.Start)) && !ended.Contains((use.Id, use.Span.End)))
                continue;
            if (!byId.TryGetValue(use.Id, out List<NameUse>? uses))
            {
                byId.Add(use.Id, uses = []);
                named.Add((use.Id, uses));
            }
            uses.Add(use);
        }
        return named;
    }

    // The full form first; a form that a line's end parts is the same form.
    private static IEnumerable<string> Forms(DraftSubject subject, List<NameUse> uses)
    {
        List<(string Form, bool IsWeak)> forms =
            [.. uses.Select(use => (subject.Read(use.Span), use.IsWeak)).DistinctBy(static form => form.Item1)];
        List<(string Form, bool IsWeak)> inLine = forms.FindAll(static form => form.Form.AsSpan().IndexOfAny('\r', '\n') < 0);
        return (inLine.Count > 0 ? inLine : forms).OrderBy(static form => form.IsWeak).Select(static form => form.Form);
    }

    // The full stop of an abbreviation belongs to it: Sgt. Maj.
    private static string WithPoint(DraftSubject subject, TitleReading title)
    {
        string words = subject.Read(title.Span);
        int end = words.IndexOf(title.Title, StringComparison.Ordinal) + title.Title.Length;
        return end >= title.Title.Length && end < words.Length && words[end] == '.' ? title.Title + "." : title.Title;
    }

    private static string? Office(TitleReading title) => title.Offices is [var only] ? only : null;

    private static string? Question(DraftSubject subject, TitleReading title)
    {
        string name = title.Person.Value.Name;
        if (title.Offices.Length > 1)
            return $"say which office this is, {string.Join(" or ", title.Offices)}; {name} has held each";
        return title.MayBeHistory && title.Tense != TitleTense.None
            ? $"say whether {name} had this title when the text was written ({(title.Tense == TitleTense.Former ? "former" : "current")}), or only in what it tells (none)"
            : null;
    }
}
