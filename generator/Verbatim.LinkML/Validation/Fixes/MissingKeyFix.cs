namespace Verbatim.LinkML.Validation.Fixes;

/// <summary>Adds a key that is missing, in whatever way its object is written; its value where the schema knows it.</summary>
internal static class MissingKeyFix
{
    /// <summary>The fix, or none where there is no safe place for the key.</summary>
    /// <param name="context">The walk.</param>
    /// <param name="class">The class of the object.</param>
    /// <param name="key">The key.</param>
    /// <param name="node">The object.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="condition">What a rule demands of the key, or null.</param>
    public static EquatableArray<TextFix> For(
        ValidationContext context, ResolvedClass @class, string key, MappingNode node, ObjectPlace place,
        ResolvedExpression? condition = null)
    {
        KnownValue? known = @class.FindSlot(key) is { } slot ? KnownValue.Of(context, @class, slot, condition) : null;
        string? value = known?.Spell(@class.FindSlot(key)!, context.Tree.Format);
        if (node.Find(key) is { } empty)
            return value is not null && empty.Value.IsNull
                ? Fix($"Set '{key}' to {value}", KeyInsertion.Fill(context.Text, empty, value), known!) : [];
        TextEdit? edit = place.IsShort
            ? AddToShort(context, key, value, node, place)
            : KeyInsertion.Add(context.Text, context.Tree.Format, node, key, value, KeysBefore(@class, key));
        return value is null ? Fix($"Add '{key}'", edit, null) : Fix($"Add '{key}: {value}'", edit, known);
    }

    /// <summary>An object that is written as its key alone has no keys yet; one that is written as a value has no room for any.</summary>
    private static TextEdit? AddToShort(ValidationContext context, string key, string? value, MappingNode node, ObjectPlace place) =>
        node.Entries.Count == 0 && context.Tree.Format == DocumentFormat.Yaml
            ? KeyInsertion.AddBelow(context.Text, place.Key!.Span, key, value) : null;

    private static IEnumerable<string> KeysBefore(ResolvedClass @class, string key) =>
        @class.Slots.Select(static slot => slot.Key).TakeWhile(other => other != key).Reverse();

    private static EquatableArray<TextFix> Fix(string title, TextEdit? edit, KnownValue? known) =>
        edit is { } found ? [new TextFix(title, [found], IsCertain: known?.IsCertain == true)] : [];
}
