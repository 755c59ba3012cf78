namespace Verbatim.LinkML.Resolution;

/// <summary>Gives the schema's slots what their own is_a and mixins hand down (P3).</summary>
internal static class SlotInheritance
{
    public static IReadOnlyDictionary<string, SlotDefinition> Apply(ElementIndex index, Inheritance slots)
    {
        Dictionary<string, SlotDefinition> inherited = new(SlotName.Comparer);
        foreach (SlotDefinition slot in index.Slots.Values)
        {
            SlotDefinition merged = slot;
            foreach (string ancestor in slots.AncestorsOf(slot.Name.Value))
                merged = SlotMerge.Inherit(merged, index.Slots[ancestor]);
            inherited.Add(slot.Name.Value, merged);
        }
        return inherited;
    }

    /// <summary>What a slot hands down to attributes that follow it: an attribute is a slot as well.</summary>
    public static SlotDefinition HandDown(SlotDefinition slot) =>
        SlotMerge.Inherit(new SlotDefinition(slot.Name, slot.Body, slot.Place), slot);

    /// <summary>The parents of a slot: mixins in the order written, then is_a (P1).</summary>
    public static IEnumerable<Placed<string>> Parents(SlotDefinition slot) =>
        slot.IsA is { } parent ? slot.Mixins.Append(parent) : slot.Mixins;
}
