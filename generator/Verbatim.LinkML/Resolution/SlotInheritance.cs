namespace Verbatim.LinkML.Resolution;

/// <summary>Gives the schema's slots what their own is_a and mixins hand down (P3).</summary>
internal static class SlotInheritance
{
    public static IReadOnlyDictionary<string, SlotDefinition> Apply(ElementIndex index, Inheritance slots)
    {
        Dictionary<string, SlotDefinition> inherited = new(SlotName.Comparer);
        foreach (string name in slots.ParentsFirst)
        {
            // What a single parent inherits itself is laid into it already; of several the nearest say it first.
            inherited.Add(name, slots.ParentsOf(name) is [string parent]
                ? SlotMerge.Inherit(index.Slots[name], inherited[parent])
                : slots.AncestorsOf(name).Select(ancestor => index.Slots[ancestor]).Aggregate(index.Slots[name], SlotMerge.Inherit));
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
