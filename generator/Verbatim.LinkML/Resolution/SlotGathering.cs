namespace Verbatim.LinkML.Resolution;

/// <summary>Gathers, for a class, its slots and all that is said about each.</summary>
/// <param name="index">The elements of the schema.</param>
/// <param name="classes">What classes inherit.</param>
/// <param name="inheritedSlots">The schema's slots, each with what its own is_a and mixins give it.</param>
internal sealed class SlotGathering(
    ElementIndex index, Inheritance classes, IReadOnlyDictionary<string, SlotDefinition> inheritedSlots)
{
    /// <summary>What each of the schema's slots hands down to attributes.</summary>
    private readonly Dictionary<string, SlotDefinition> _handedDown =
        inheritedSlots.ToDictionary(static slot => slot.Key, static slot => SlotInheritance.HandDown(slot.Value), SlotName.Comparer);

    /// <summary>Whether a class has more to say of slots than that it has those of its parents.</summary>
    public static bool SpeaksOfSlots(ClassDefinition definition) =>
        !(definition.Slots.IsEmpty && definition.Attributes.IsEmpty && definition.SlotUsage.IsEmpty);

    /// <summary>The slots of a class in order: inherited first, in the order of declaration.</summary>
    public IReadOnlyList<SlotLayers> Of(string name)
    {
        List<ClassDefinition> lineage = [index.Classes[name], .. classes.AncestorsOf(name).Select(a => index.Classes[a])];
        List<SlotLayers> slots = [];
        Dictionary<string, SlotLayers> byName = new(SlotName.Comparer);
        for (int i = lineage.Count - 1; i >= 0; i--)
        {
            foreach (Placed<string> slot in OwnSlots(lineage[i]))
            {
                if (byName.ContainsKey(slot.Value))
                    continue;
                SlotLayers layers = new(slot.Value, lineage[i].Name.Value);
                byName.Add(slot.Value, layers);
                slots.Add(layers);
            }
        }
        AddLayers(lineage, byName);
        foreach (SlotLayers slot in slots)
        {
            if (!slot.HasAttribute && inheritedSlots.TryGetValue(slot.Name, out SlotDefinition? global))
                slot.Add(null, global);
        }
        // A slot that nothing defines is reported where it is named; it has nothing to induce.
        slots.RemoveAll(static s => s.All.Count == 0);
        return slots;
    }

    /// <summary>The names of the slots that a class brings in itself.</summary>
    private static IEnumerable<Placed<string>> OwnSlots(ClassDefinition definition) =>
        definition.Slots.Concat(definition.Attributes.Select(static a => a.Name));

    private void AddLayers(List<ClassDefinition> lineage, Dictionary<string, SlotLayers> byName)
    {
        foreach (ClassDefinition definition in lineage)
        {
            foreach (SlotDefinition usage in definition.SlotUsage)
            {
                if (byName.TryGetValue(usage.Name.Value, out SlotLayers? slot))
                    slot.Add(definition.Name.Value, usage);
            }
            foreach (SlotDefinition attribute in definition.Attributes)
            {
                SlotLayers slot = byName[attribute.Name.Value];
                slot.Add(definition.Name.Value, attribute, isAttribute: true);
                foreach (Placed<string> parent in SlotInheritance.Parents(attribute))
                {
                    if (_handedDown.TryGetValue(parent.Value, out SlotDefinition? said))
                        slot.AddHandedDown(said);
                }
            }
        }
    }
}
