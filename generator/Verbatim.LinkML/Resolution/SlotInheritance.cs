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
}
