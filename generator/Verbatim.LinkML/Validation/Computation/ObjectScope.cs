namespace Verbatim.LinkML.Validation.Computation;

/// <summary>The object that an expression speaks of.</summary>
/// <param name="Node">The object.</param>
/// <param name="Class">Its class.</param>
/// <param name="Key">The key of a mapping that it stands under (P4), or null.</param>
internal readonly record struct ObjectScope(MappingNode Node, ResolvedClass Class, ScalarNode? Key)
{
    /// <summary>The slot of a name and what stands under it; no node where it has no value.</summary>
    public (ResolvedSlot? Slot, DocumentNode? Node) Find(string name)
    {
        // A blank and an underscore are the same in names of slots (P10).
        ResolvedSlot? slot = Class.FindSlotByName(name) ?? Class.FindSlotByName(name.Replace(' ', '_'))
            ?? Class.FindSlotByName(name.Replace('_', ' ')) ?? Class.FindSlot(name);
        if (slot is null)
            return default;
        DocumentNode? value = Node[slot.Key];
        if (value is null or { IsNull: true } && slot == Class.Key)
            value = Key;
        return (slot, value is { IsNull: false } ? value : null);
    }

    /// <summary>What a value of a slot is.</summary>
    public static FormulaKind KindOf(ResolvedSlot slot) =>
        slot.Value.Type is { } type ? FormulaType.KindOf(type.Kind)
        : slot.Value.Enum is not null || slot.Value.Class is { Model.IsAny: false } ? FormulaKind.Text
        : FormulaKind.Open;
}
