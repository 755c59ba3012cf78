namespace Verbatim.LinkML.Validation;

/// <summary>
/// Says that a class has no such key, and which of its keys was meant. A required key that was misspelt is one mistake and one finding.
/// </summary>
internal static class UnknownKeys
{
    private const int MostSlips = 2;

    /// <summary>
    /// Reports a key; returns the required one that it stands for and that is therefore not reported as missing, or null.
    /// </summary>
    /// <param name="context">The walk.</param>
    /// <param name="class">The class without such a key.</param>
    /// <param name="node">The object.</param>
    /// <param name="entry">The key and its value.</param>
    /// <param name="place">Where the object stands.</param>
    /// <param name="misspelt">The required keys that other unknown keys of the object stand for: nobody means the same key twice.</param>
    public static string? Report(
        ValidationContext context, ResolvedClass @class, MappingNode node, MappingEntry entry, ObjectPlace place, List<string> misspelt)
    {
        IEnumerable<string> free = @class.Slots.Select(static slot => slot.Key)
            .Where(key => node.Find(key) is null && !misspelt.Contains(key));
        NearName? near = NearestName.FindNear(entry.Key.Value, free);
        string? nearest = near?.Name;
        // Under a key without a value the required value would still be missing after the rename.
        bool isRequired = nearest is not null && context.IsWhole && ObjectWalk.IsPresent(entry)
            && ObjectWalk.IsMissing(@class, @class.FindSlot(nearest)!, node, place);
        string suggestion = isRequired ? $"; did you mean '{nearest}', which is missing?" : Wording.DidYouMean(nearest);
        Diagnostic found = DataDiagnostics.UnknownKey.At(
            context.Text.GetLocation(entry.Key.Span), Wording.Name(entry.Key.Value), @class.Name, suggestion);
        context.Add(found with { Fixes = Fixes(context, node, entry, near, isRequired) });
        if (entry.Value is not ScalarNode)
            context.PassOver(entry.Value);
        return isRequired ? nearest : null;
    }

    /// <summary>
    /// The required key that <see cref="Report"/> would take a key for, or nearly so: of a trial only required keys are looked at.
    /// </summary>
    public static string? MeantBy(
        ValidationContext context, ResolvedClass @class, MappingNode node, MappingEntry entry, ObjectPlace place, List<string> misspelt) =>
        !context.IsWhole || !ObjectWalk.IsPresent(entry) ? null
            : NearestName.Find(entry.Key.Value, @class.Required
                .Where(slot => ObjectWalk.IsMissing(@class, slot, node, place) && node.Find(slot.Key) is null
                    && !misspelt.Contains(slot.Key))
                .Select(static slot => slot.Key));

    /// <summary>
    /// Renaming is certain where one key alone can be meant, and either nothing but case and dashes is wrong, or a slip or two, and the
    /// key is missing. A key that is merged from an anchor has other readers.
    /// </summary>
    private static EquatableArray<TextFix> Fixes(ValidationContext context, MappingNode node, MappingEntry entry,
        NearName? near, bool isRequired)
    {
        List<TextFix> fixes = [];
        if (near is not null)
        {
            bool isSlip = near.IsOnly && near.Slips <= (isRequired ? MostSlips : 0);
            fixes.Add(DocumentFix.Replace(context.Text, entry.Key, near.Name) with { IsCertain = isSlip && !entry.IsMerged });
        }
        if (DocumentFix.Remove(context.Text, node, entry) is { } removal)
            fixes.Add(removal);
        return fixes.ToEquatableArray();
    }
}
