namespace Verbatim.Checks.Drafting;

/// <summary>
/// What a draft adds to a record that people have written. A key that the record has is theirs, whatever it holds, an empty list included;
/// only
/// what is missing is added, and no line of theirs changes.
/// </summary>
/// <param name="Edits">The additions.</param>
/// <param name="Added">What is added, as people say it.</param>
/// <param name="Refused">The keys to which nothing could be added because of the way in which they are written.</param>
public sealed record RecordCompletion(ImmutableArray<TextEdit> Edits, ImmutableArray<string> Added, ImmutableArray<string> Refused)
{
    /// <summary>Completes a record.</summary>
    /// <param name="record">The record, whose syntax is right and whose root is a mapping.</param>
    /// <param name="draft">The draft, without what the record has already: see <see cref="MissingItems"/>.</param>
    /// <param name="addsItems">Whether lists that are there get further items.</param>
    public static RecordCompletion Of(DocumentTree record, ArticleDraft draft, bool addsItems)
    {
        MappingNode root = (MappingNode)record.Root!;
        RecordLayout layout = RecordLayout.Of(draft);
        ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>();
        ImmutableArray<string>.Builder added = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder refused = ImmutableArray.CreateBuilder<string>();
        foreach (RecordBlock block in layout.Blocks)
        {
            DocumentNode? known = root[block.Key];
            bool isAlike = known is null || (addsItems && known is SequenceNode { Items.Count: > 0 } && !block.Items.IsEmpty);
            if (!isAlike)
                continue;
            List<TextEdit?> additions = known is null
                ? [BlockInsertion.AddEntry(record.Text, root, [.. block.Lines], ArticleKeys.TakeWhile(key => key != block.Key).Reverse(),
                    isApart: !block.Items.IsEmpty)]
                : [.. block.Items.Select(
                    item => BlockInsertion.AddItem(record.Text, (SequenceNode)known, [.. item.Select(Outdent)]))];
            if (additions.TrueForAll(static edit => edit is not null))
            {
                edits.AddRange(additions.Select(static edit => edit!.Value));
                added.Add(block.Items.IsEmpty ? block.Key : $"{block.Items.Length} {block.Key}");
            }
            else
            {
                refused.Add(block.Key);
            }
        }
        return new RecordCompletion(edits.ToImmutable(), added.ToImmutable(), refused.ToImmutable());
    }

    // In the schema's order, in which records are written.
    private static ImmutableArray<string> ArticleKeys { get; } =
        [.. ArticlesSchema.Instance.Model.Classes.Single(static one => one.Name == nameof(Article)).Slots.Select(static slot => slot.Key)];

    private static string Outdent(string line) => line.StartsWith("  ", StringComparison.Ordinal) ? line[2..] : line;
}
