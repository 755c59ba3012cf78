namespace Verbatim.Emission.Emitters;

/// <summary>What the code of a class leaves to that of the class above it: whatever both do in the same way.</summary>
internal sealed class SharedCode
{
    private readonly int[] _positions;

    /// <summary>Compares a class with the one above it.</summary>
    public SharedCode(EmissionContext context, ClassModel c)
    {
        ClassModel? parent = context.Lineage.BaseRecord(c);
        SlotAccess own = context.Access(c);
        SlotAccess? above = parent is null ? null : context.Access(parent);
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        for (int i = 0; i < (parent?.Slots.Count ?? 0); i++)
            known[parent!.Slots[i].Name] = i;
        _positions = new int[c.Slots.Count];
        for (int i = 0; i < _positions.Length; i++)
            _positions[i] = known.TryGetValue(c.Slots[i].Name, out int j) && above!.Reads[j] == own.Reads[i] ? j : -1;
        ReadsAsAbove = parent is not null && _positions.Length == parent.Slots.Count && IsPrefix(_positions, _positions.Length);
        int count = parent?.Slots.Count ?? 0;
        if (count > 0 && !EmissionContext.HasExtra(parent!)
            && own.Writes.Take(count).SequenceEqual(above!.Writes))
            WritesAfter = parent;
        if (count > 0 && c.Slots.Take(count).Select(static s => s.Key).SequenceEqual(parent!.Slots.Select(static s => s.Key)))
            KeysAfter = parent;
        Writer = WritesAfter is not null && count == own.Writes.Length && !EmissionContext.HasExtra(c)
            ? context.Shared(WritesAfter).Writer : c;
        Base = Checked(context, c, parent);
        HashSet<string> settled = Base is null ? [] : [.. context.Code(Base).Conditions];
        Conditions = [.. context.Code(c).Conditions.Where(condition => !settled.Contains(condition))];
        Checker = Base is not null && Conditions.Count == 0 && QuoteConditions.Enter(context, c) == QuoteConditions.Enter(context, Base)
            ? context.Shared(Base).Checker : c;
    }

    /// <summary>Whether the class reads the same slots as the one above, and all in the same way.</summary>
    public bool ReadsAsAbove { get; }

    /// <summary>The class whose slots are written before the others, or null.</summary>
    public ClassModel? WritesAfter { get; }

    /// <summary>The class whose keys come before the others, or null.</summary>
    public ClassModel? KeysAfter { get; }

    /// <summary>The class whose code writes the objects: this one, or one above.</summary>
    public ClassModel Writer { get; }

    /// <summary>The class above all of whose conditions hold here too, or null.</summary>
    public ClassModel? Base { get; }

    /// <summary>The conditions beside those of <see cref="Base"/>.</summary>
    public IReadOnlyList<string> Conditions { get; }

    /// <summary>The class whose code checks the objects: this one, or one above.</summary>
    public ClassModel Checker { get; }

    /// <summary>
    /// How the slots are read, in the arms of a switch over <c>position</c>: neighbours that are read as above are one arm.
    /// </summary>
    public IEnumerable<string> Arms(SlotAccess access)
    {
        for (int i = 0; i < _positions.Length; i++)
        {
            if (_positions[i] < 0)
            {
                yield return $"{i} => {access.Reads[i]},";
                continue;
            }
            int first = i, offset = i - _positions[i];
            while (i + 1 < _positions.Length && _positions[i + 1] >= 0 && i + 1 - _positions[i + 1] == offset)
                i++;
            string range = first == i ? $"{i}" : first == 0 ? $"<= {i}" : $">= {first} and <= {i}";
            string position = offset == 0 ? "position" : offset > 0 ? $"position - {offset}" : $"position + {-offset}";
            yield return $"{range} => base.ReadSlot(ref reader, {position}, key),";
        }
    }

    private static bool IsPrefix(int[] positions, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (positions[i] != i)
                return false;
        }
        return true;
    }

    // The nearest class above that demands something, and nothing that this one does not.
    private static ClassModel? Checked(EmissionContext context, ClassModel c, ClassModel? parent)
    {
        HashSet<string> own = [.. context.Code(c).Conditions];
        while (parent is not null && !(context.Code(parent).Conditions.Count > 0 && context.Code(parent).Conditions.All(own.Contains)))
            parent = context.Lineage.BaseRecord(parent);
        return parent;
    }
}
