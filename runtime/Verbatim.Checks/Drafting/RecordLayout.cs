namespace Verbatim.Checks.Drafting;

/// <summary>
/// A draft as people like to read it: the lists apart from one another, and above each thing that is left to decide what to decide.
/// </summary>
/// <param name="Blocks">The keys of the record with their lines, in order.</param>
/// <param name="Open">What is left to decide about lists in which there is nothing, a line each.</param>
public sealed record RecordLayout(ImmutableArray<RecordBlock> Blocks, ImmutableArray<string> Open)
{
    /// <summary>How a line begins that says what to decide.</summary>
    public static string Mark { get; } = $"# {Lexicon.Load("drafting.en.yaml").Text("open")}: ";

    /// <summary>Lays a draft out.</summary>
    public static RecordLayout Of(ArticleDraft draft)
    {
        SourceText plain = KeyOrder.Arrange(SourceText.From("draft.yaml", draft.Article.ToYaml()));
        MappingNode root = (MappingNode)DocumentParser.Parse(plain).Root!;
        ILookup<int, string> comments = draft.Decisions
            .Where(decision => LineOf(plain, root, decision.Pointer) is not null)
            .ToLookup(decision => LineOf(plain, root, decision.Pointer)!.Value, static decision => decision.Question);
        ImmutableArray<RecordBlock>.Builder blocks = ImmutableArray.CreateBuilder<RecordBlock>();
        for (int i = 0; i < root.Entries.Count; i++)
        {
            int first = plain.GetLinePosition(root.Entries[i].Key.Span.Start).Line;
            int end = i + 1 < root.Entries.Count ? plain.GetLinePosition(root.Entries[i + 1].Key.Span.Start).Line : plain.LineCount - 1;
            int[] items = root.Entries[i].Value is SequenceNode list
                ? [.. list.Items.Select(item => plain.GetLinePosition(item.Span.Start).Line)] : [];
            blocks.Add(new RecordBlock(
                root.Entries[i].Key.Value,
                Lines(plain, first, items.Length == 0 ? end : items[0], comments),
                [.. items.Select((line, index) => Lines(plain, line, index + 1 < items.Length ? items[index + 1] : end, comments))]));
        }
        return new RecordLayout(
            blocks.ToImmutable(),
            [.. draft.Decisions.Where(decision => LineOf(plain, root, decision.Pointer) is null)
                .Select(static decision => $"{Mark}{decision.Pointer.Split('/')[1]}: {InLine(decision.Question)}")]);
    }

    /// <summary>The whole document.</summary>
    public string ToYaml()
    {
        List<string> lines = [];
        foreach (RecordBlock block in Blocks)
        {
            // A text that keeps the blank lines below it would take this one for its own.
            if (!block.Items.IsEmpty && lines is not [.., ""])
                lines.Add("");
            lines.AddRange(block.Lines);
        }
        if (!Open.IsEmpty)
            lines.AddRange(["", .. Open]);
        return string.Concat(lines.Select(static line => line + "\n"));
    }

    private static ImmutableArray<string> Lines(SourceText plain, int first, int end, ILookup<int, string> comments)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        for (int i = first; i < end; i++)
        {
            string line = plain.GetLine(i);
            foreach (string question in comments[i])
                lines.Add(new string(' ', line.Length - line.TrimStart(' ').Length) + Mark + InLine(question));
            lines.Add(line);
        }
        return lines.ToImmutable();
    }

    // A comment holds what YAML can print, in one line.
    private static string InLine(string question) => DisplayText.Escape(question).Replace("\uFFFE", "\\ufffe", StringComparison.Ordinal)
        .Replace("\uFFFF", "\\uffff", StringComparison.Ordinal);

    // The line of a key, or of an item.
    private static int? LineOf(SourceText plain, MappingNode root, string pointer)
    {
        string[] steps = pointer.Split('/');
        if (steps.Length == 2)
            return root.Find(steps[1]) is { } entry ? plain.GetLinePosition(entry.Key.Span.Start).Line : null;
        return JsonPointer.Find(root, pointer) is { } node ? plain.GetLinePosition(node.Span.Start).Line : null;
    }
}

/// <summary>A key of a record with its lines.</summary>
/// <param name="Key">The key.</param>
/// <param name="Head">The line of the key and the comments above it; of what is no list all of it.</param>
/// <param name="Items">The lines of each item of a list, the comments above it included, as they stand in the record.</param>
public sealed record RecordBlock(string Key, ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Items)
{
    /// <summary>All of its lines.</summary>
    public IEnumerable<string> Lines => [.. Head, .. Items.SelectMany(static item => item)];
}
