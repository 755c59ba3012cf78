namespace Verbatim.LinkML.Validation.Checks;

/// <summary>Holds a list to <c>list_elements_unique</c>: no value stands in it twice.</summary>
internal sealed class UniqueItemsCheck : ConstraintCheck
{
    public override void CheckList(ValidationContext context, ResolvedSlot slot, MappingEntry entry, SequenceNode? list, int count)
    {
        if (list is null)
            return;
        Dictionary<ContentHash, DocumentNode> seen = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            DocumentNode item = list.Items[i];
            if (item.IsNull && slot.Value.Class is not { Model.IsAny: true }) // P6
                continue;
            ContentHash content = context.HashOf(item, slot.Value);
            if (!seen.TryGetValue(content, out DocumentNode? first))
                seen.Add(content, item);
            else if (context.Wants(DataDiagnostics.RepeatedElement))
                Report(context, slot, i, item, first);
        }
    }

    private static void Report(ValidationContext context, ResolvedSlot slot, int index, DocumentNode item, DocumentNode first)
    {
        ValueSite site = new(slot.Key, Holder: null, Inlining: null, Type: null);
        (int line, int column) = Wording.LineAndColumn(context.Text, first.Span);
        Diagnostic found =
            DataDiagnostics.RepeatedElement.At(context.Text.GetLocation(site.SpanOf(item)), Wording.Describe(item), slot.Key, line, column);
        context.Add(found with
        {
            Path = JsonPointer.Append(context.Path.ToPointer(), index),
            Related = [new RelatedLocation("first stands here", context.Text.GetLocation(site.SpanOf(first)))],
        });
    }
}
