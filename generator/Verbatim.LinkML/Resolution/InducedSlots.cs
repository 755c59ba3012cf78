namespace Verbatim.LinkML.Resolution;

/// <summary>The slots of every class with all that is said about them laid together, before names are looked up in them.</summary>
internal sealed class InducedSlots
{
    private static readonly ClassSlots None = new([]);

    private readonly Dictionary<string, ClassSlots> _ofClass = new(StringComparer.Ordinal);
    private readonly Dictionary<SlotLayers, InducedSlot> _induced = [];
    private readonly IEnumerable<string> _inOrder;

    public InducedSlots(ElementIndex index, Inheritance classes, IReadOnlyDictionary<string, SlotDefinition> inheritedSlots)
    {
        _inOrder = index.Classes.Keys;
        SlotGathering gathering = new(index, classes, inheritedSlots);
        foreach (string name in classes.ParentsFirst)
        {
            // A class that says nothing of slots has those of its parent.
            bool isSilent = !SlotGathering.SpeaksOfSlots(index.Classes[name]) && classes.ParentsOf(name).Count == 1;
            _ofClass.Add(name, isSilent ? _ofClass[classes.ParentsOf(name)[0]] : new([.. gathering.Of(name).Select(Induce)]));
        }
    }

    /// <summary>The slots of all classes, each once, with the first class that has it and its position there.</summary>
    public IEnumerable<(string Class, int Position, InducedSlot Slot)> Distinct()
    {
        HashSet<ClassSlots> classes = [];
        HashSet<InducedSlot> slots = [];
        foreach (string name in _inOrder.Where(name => classes.Add(_ofClass[name])))
        {
            IReadOnlyList<InducedSlot> all = Of(name);
            for (int i = 0; i < all.Count; i++)
            {
                if (slots.Add(all[i]))
                    yield return (name, i, all[i]);
            }
        }
    }

    /// <summary>The slots of a class, inherited first.</summary>
    public IReadOnlyList<InducedSlot> Of(string className) => All(className).InOrder;

    /// <summary>The slot of a class by its name, or null.</summary>
    public InducedSlot? Find(string className, string slot) => All(className).Find(slot);

    /// <summary>Where among the slots of a class that of a name stands, or null.</summary>
    public int? PositionOf(string className, string slot) => All(className).PositionOf(slot);

    /// <summary>The slot that tells objects of a class apart: its identifier, else its key, or null.</summary>
    public InducedSlot? IdentifierOf(string className) => All(className).Identifier;

    private ClassSlots All(string className) => _ofClass.TryGetValue(className, out ClassSlots? slots) ? slots : None;

    private InducedSlot Induce(SlotLayers layers)
    {
        if (!_induced.TryGetValue(layers, out InducedSlot? slot))
            _induced[layers] = slot = new InducedSlot(layers, layers.Merge());
        return slot;
    }
}

/// <summary>A slot of a class, or of several for which the same is said.</summary>
/// <param name="layers">All that is said about it.</param>
/// <param name="definition">The same laid together.</param>
internal sealed class InducedSlot(SlotLayers layers, SlotDefinition definition)
{
    /// <summary>All that is said about it.</summary>
    public SlotLayers Layers { get; } = layers;

    /// <summary>The same laid together.</summary>
    public SlotDefinition Definition { get; } = definition;

    /// <summary>What is said farthest away: where the slot comes from.</summary>
    public SlotDefinition Origin => Layers.Origin;

    /// <summary>The key that data use (P10).</summary>
    public string Key => Definition.Alias?.Value ?? SlotName.Key(Layers.Name);
}
