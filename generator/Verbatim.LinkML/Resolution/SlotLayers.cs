using System.Runtime.CompilerServices;

namespace Verbatim.LinkML.Resolution;

/// <summary>
/// All that is said about a slot of a class, nearest first: slot_usage and attributes up the inheritance, then the schema's slot.
/// Two classes for which the same things are said share one induced slot, which keeps large schemas fast.
/// </summary>
internal sealed class SlotLayers(string name, string owner) : IEquatable<SlotLayers>
{
    private readonly List<SlotLayer> _layers = [];

    /// <summary>The slot's name.</summary>
    public string Name { get; } = name;

    /// <summary>The farthest class that has the slot.</summary>
    public string Owner { get; } = owner;

    /// <summary>What is said, nearest first.</summary>
    public IReadOnlyList<SlotLayer> All => _layers;

    /// <summary>Whether a class defines the slot as an attribute, which shadows the schema's slot of that name (P3).</summary>
    public bool HasAttribute { get; private set; }

    /// <summary>What is said farthest away: where the slot comes from.</summary>
    public SlotDefinition Origin { get; private set; } = null!; // what has layers has one

    public void Add(string? byClass, SlotDefinition said, bool isAttribute = false)
    {
        _layers.Add(new(byClass, said));
        Origin = said;
        HasAttribute |= isAttribute;
    }

    /// <summary>Adds what an attribute inherits as a slot (P3); it still comes from where the attribute is.</summary>
    public void AddHandedDown(SlotDefinition said) => _layers.Add(new(null, said));

    /// <summary>Everything laid over everything farther away.</summary>
    public SlotDefinition Merge()
    {
        SlotDefinition merged = _layers[0].Said;
        for (int i = 1; i < _layers.Count; i++)
            merged = SlotMerge.Over(merged, _layers[i].Said);
        return merged;
    }

    public bool Equals(SlotLayers? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Owner != other.Owner || _layers.Count != other._layers.Count)
            return false;
        for (int i = 0; i < _layers.Count; i++)
        {
            if (!ReferenceEquals(_layers[i].Said, other._layers[i].Said))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as SlotLayers);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (SlotLayer layer in _layers)
            hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(layer.Said));
        return hash;
    }
}

/// <summary>One thing that is said about a slot.</summary>
/// <param name="Class">The class that says it; null for the schema's own slot.</param>
/// <param name="Said">What is said.</param>
internal readonly record struct SlotLayer(string? Class, SlotDefinition Said);
