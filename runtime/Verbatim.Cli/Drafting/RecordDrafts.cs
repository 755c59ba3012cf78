namespace Verbatim.Cli.Drafting;

/// <summary>Drafts records of texts, or adds to those that are there what is missing in them.</summary>
/// <param name="texts">Where the files come from.</param>
/// <param name="knowledge">What is known.</param>
/// <param name="addsItems">Whether lists that are there get further items.</param>
/// <param name="rehashes">Whether a record of another state of its text becomes one of the text as it is.</param>
internal sealed class RecordDrafts(FileTexts texts, KnowledgeBase knowledge, bool addsItems, bool rehashes)
{
    private readonly ArticleReader _reader = new(knowledge, ReadingLexicons.English);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The records of some texts, and why others have none.</summary>
    public (ImmutableArray<DraftedRecord> Records, EquatableArray<Diagnostic> Problems) Of(IReadOnlyList<TextToDraft> given, Action advance)
    {
        ImmutableArray<DraftedRecord>.Builder records = ImmutableArray.CreateBuilder<DraftedRecord>();
        List<Diagnostic> problems = [];
        // Those that have an id keep it.
        foreach (TextToDraft text in given.OrderBy(static text => text.Record is null))
        {
            (DraftedRecord? record, Diagnostic? problem) = text.Record is { } known ? Completed(text, known) : New(text);
            if (record is not null)
                records.Add(record);
            if (problem is not null)
                problems.Add(problem);
            advance();
        }
        return (records.ToImmutable(), problems.ToEquatableArray());
    }

    private (DraftedRecord? Record, Diagnostic? Problem) New(TextToDraft text)
    {
        DraftName name = DraftName.Of(Path.GetFileName(text.Text.Path));
        string slug = name.Slug;
        for (int number = 2; !_ids.Add(slug); number++)
            slug = $"{name.Slug}-{number}";
        if (ArticleDrafter.Of(_reader.Read(text.Text), knowledge, name with { Slug = slug }) is not { } draft)
            return (null,
                TextToDraft.Refusal(Location.StartOf(text.Text.Path), text.Text.Path, "no passage of it can be told from the rest"));
        EditedText written = EditedText.Of(SourceText.From(text.RecordPath, ""))
            .Apply([new TextEdit(default, RecordLayout.Of(draft).ToYaml())]);
        return (new DraftedRecord(text.RecordPath, written) { IsNew = true, Told = "drafted" + Left(draft) }, null);
    }

    private (DraftedRecord? Record, Diagnostic? Problem) Completed(TextToDraft text, SourceText record)
    {
        DocumentTree tree = DocumentParser.Parse(record);
        DraftedRecord left = new(text.RecordPath, EditedText.Of(record)) { Told = "left as it is:" };
        if (!tree.Diagnostics.IsEmpty || tree.Root is not MappingNode root)
            return (left, null);
        if (root["source_file"] is ScalarNode source
            && texts.FullPath(DocumentPath.Resolve(record.Path, source.Value)) != texts.FullPath(text.Text.Path))
            return (null, TextToDraft.Refusal(Location.StartOf(text.Text.Path),
                text.Text.Path, $"'{text.RecordPath}' is the record of '{source.Value}'"));
        EditedText written = left.Text;
        if (root["content_sha256"] is ScalarNode { IsNull: false } recorded
            && !string.Equals(recorded.Value, text.Text.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            if (!rehashes)
                return (left
                    with
                {
                    Notes =
                        [$"'{text.Text.Path}' has changed since '{text.RecordPath}' was made of it: look through what is recorded, then use --rehash"]
                }, null);
            written = written.Apply([new TextEdit(recorded.Span, ScalarSpelling.InPlaceOf(record, recorded, text.Text.Sha256))]);
        }
        return Completed(text, written, rehashed: !ReferenceEquals(written, left.Text));
    }

    private (DraftedRecord? Record, Diagnostic? Problem) Completed(TextToDraft text, EditedText written, bool rehashed)
    {
        DocumentTree tree = DocumentParser.Parse(written.Current);
        FileTexts current = texts.With([written.Current]);
        Article? recorded = Article.Read(written.Current, current).Value;
        DraftName name = DraftName.Of(Path.GetFileName(text.Text.Path));
        if (((MappingNode)tree.Root!)["id"] is ScalarNode id && id.Value.StartsWith("article:", StringComparison.Ordinal))
            name = name with { Slug = id.Value["article:".Length..] };
        _ids.Add(name.Slug);
        if (ArticleDrafter.Of(_reader.Read(text.Text), knowledge, name) is not { } draft)
            return (null,
                TextToDraft.Refusal(Location.StartOf(text.Text.Path), text.Text.Path, "no passage of it can be told from the rest"));
        ArticleDraft missing = MissingItems.Of(draft, tree, recorded, text.Text, addsItems);
        RecordCompletion completion = RecordCompletion.Of(tree, missing, addsItems && recorded is not null);
        string[] done = [.. rehashed ? ["content_sha256"] : Array.Empty<string>(), .. completion.Added];
        return (
            new DraftedRecord(text.RecordPath, written.Apply(completion.Edits))
            {
                Told = done.Length == 0 ? "nothing to add:" : $"added {string.Join(", ", done)}:",
                Notes =
                [
                    .. completion.Refused.Select(
                        key => $"'{text.RecordPath}': nothing was added to '{key}', because of the way in which the record is written"),
                    .. addsItems && recorded is null ? new[] { $"'{text.RecordPath}' has errors, so nothing was added to its lists" } : [],
                ],
            },
            null);
    }

    private static string Left(ArticleDraft draft) => draft.Decisions.Length switch
    {
        0 => ":",
        1 => $", with 1 decision left ({RecordLayout.Mark.TrimEnd(' ', ':')}):",
        var count => $", with {count} decisions left ({RecordLayout.Mark.TrimEnd(' ', ':')}):",
    };
}
