namespace Verbatim.LinkML.Resolution;

/// <summary>Decides how the objects of a slot stand in a document (P4).</summary>
internal sealed class InliningDecision(InducedSlots slots, ElementIndex index)
{
    public Inlining Of(SlotDefinition definition, SlotModel slot)
    {
        List<string> classes = RangeClasses(definition, slot);
        if (classes.Count == 0)
            return Inlining.None;
        bool asList = definition.InlinedAsList?.Value == true;
        bool anyHasKey = classes.Any(c => slots.IdentifierOf(c) is not null);
        // A key tells the objects of one collection apart: several of them, where nothing else is said, are that collection.
        bool isCollection = slot.Multivalued && !classes.Any(c => slots.IdentifierOf(c) is { Definition.Identifier.Value: true });
        if (anyHasKey && !isCollection && !asList && definition.Inlined?.Value != true)
            return Inlining.None;
        if (!slot.Multivalued)
            return Inlining.Object;
        // A mapping needs a key to stand under.
        return asList || !anyHasKey ? Inlining.List : Inlining.Dictionary;
    }

    /// <summary>The classes a value may be of: the range, or where a boolean expression says what it is, the branches (P7).</summary>
    private List<string> RangeClasses(SlotDefinition definition, SlotModel slot)
    {
        if (slot.Range is { Kind: not RangeKind.Class })
            return [];
        if (slot.Range is { } range && !AnyClass.Is(index.Classes[range.Name], index))
            return [range.Name];
        return [.. BooleanRanges.Of(definition)
            .Select(r => index.RangeOf(r.Value))
            .Where(static r => r is { Kind: RangeKind.Class })
            .Select(static r => r!.Name)];
    }
}
