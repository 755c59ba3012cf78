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
        // A key tells objects of one collection apart and nothing beyond it, so it is an identifier that can be referred to.
        bool canBeReferredTo = classes.Any(c => slots.IdentifierOf(c) is { Definition.Identifier.Value: true });
        if (canBeReferredTo && !asList && definition.Inlined?.Value != true)
            return Inlining.None;
        if (!slot.Multivalued)
            return Inlining.Object;
        // A mapping needs a key to stand under.
        return asList || !classes.Any(c => slots.IdentifierOf(c) is not null) ? Inlining.List : Inlining.Dictionary;
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
