namespace Verbatim.LinkML.Resolution;

/// <summary>The slots of a class, and of all that share them.</summary>
internal sealed class ClassSlots(IReadOnlyList<InducedSlot> inOrder)
{
    // To look through so few costs less than to index them.
    private const int Few = 8;

    private readonly Lazy<InducedSlot?> _identifier = new(() =>
        inOrder.FirstOrDefault(static s => s.Definition.Identifier?.Value == true)
        ?? inOrder.FirstOrDefault(static s => s.Definition.Key?.Value == true));

    private readonly Lazy<Dictionary<string, int>> _positions = new(() =>
        inOrder.Select(static (s, i) => (s.Layers.Name, Position: i))
            .ToDictionary(static s => s.Name, static s => s.Position, SlotName.Comparer));

    /// <summary>The slots, inherited first.</summary>
    public IReadOnlyList<InducedSlot> InOrder => inOrder;

    /// <summary>The identifier, else the key, or null.</summary>
    public InducedSlot? Identifier => _identifier.Value;

    /// <summary>The slot of a name, or null.</summary>
    public InducedSlot? Find(string name) => PositionOf(name) is { } position ? inOrder[position] : null;

    /// <summary>Where in the order the slot of a name stands, or null.</summary>
    public int? PositionOf(string name)
    {
        if (inOrder.Count > Few)
            return _positions.Value.TryGetValue(name, out int found) ? found : null;
        for (int i = 0; i < inOrder.Count; i++)
        {
            if (SlotName.Comparer.Equals(inOrder[i].Layers.Name, name))
                return i;
        }
        return null;
    }
}
