namespace Verbatim.LinkML.Resolution;

/// <summary>The slots of every class with all that is said about them laid together, before names are looked up in them.</summary>
internal sealed class InducedSlots
{
    private readonly Dictionary<string, IReadOnlyList<InducedSlot>> _ofClass = new(StringComparer.Ordinal);
    private readonly Dictionary<SlotLayers, SlotDefinition> _merged = [];

    public InducedSlots(ElementIndex index, Inheritance classes, IReadOnlyDictionary<string, SlotDefinition> inheritedSlots)
    {
        Dictionary<string, SlotDefinition> handedDown =
            inheritedSlots.ToDictionary(static slot => slot.Key, static slot => SlotInheritance.HandDown(slot.Value), SlotName.Comparer);
        foreach (string name in index.Classes.Keys)
            _ofClass.Add(name, [.. ClassSlots.Gather(name, index, classes, inheritedSlots, handedDown).Select(Merge)]);
    }

    /// <summary>The slots of a class, inherited first.</summary>
    public IReadOnlyList<InducedSlot> Of(string className) =>
        _ofClass.TryGetValue(className, out IReadOnlyList<InducedSlot>? slots) ? slots : [];

    /// <summary>The slot of a class by its name, or null.</summary>
    public InducedSlot? Find(string className, string slot) =>
        Of(className).FirstOrDefault(s => SlotName.Comparer.Equals(s.Layers.Name, slot));

    /// <summary>The slot that tells objects of a class apart: its identifier, else its key, or null.</summary>
    public InducedSlot? IdentifierOf(string className)
    {
        IReadOnlyList<InducedSlot> slots = Of(className);
        return slots.FirstOrDefault(static s => s.Definition.Identifier?.Value == true)
            ?? slots.FirstOrDefault(static s => s.Definition.Key?.Value == true);
    }

    private InducedSlot Merge(SlotLayers layers)
    {
        if (!_merged.TryGetValue(layers, out SlotDefinition? definition))
            _merged[layers] = definition = layers.Merge();
        return new InducedSlot(layers, definition);
    }
}

/// <summary>A slot of a class.</summary>
/// <param name="Layers">All that is said about it.</param>
/// <param name="Definition">The same laid together.</param>
internal sealed record InducedSlot(SlotLayers Layers, SlotDefinition Definition)
{
    /// <summary>What is said farthest away: where the slot comes from.</summary>
    public SlotDefinition Origin => Layers.Origin;

    /// <summary>The key that data use (P10).</summary>
    public string Key => SlotName.Key(Definition.Alias?.Value ?? Layers.Name);
}
