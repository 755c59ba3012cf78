using System.Buffers;

namespace Verbatim.Runtime.Checking;

/// <summary>Whether the objects of a list differ by their identifier or key (P17).</summary>
public static class DistinctKeys
{
    private const int FewObjects = 16;

    /// <summary>Whether no two objects have the same key. A rented table serves long lists, so that nothing is allocated.</summary>
    public static bool Holds<TKey, T>(ReadOnlySpan<T> values)
        where TKey : notnull
        where T : IKeyed<TKey> =>
        values.Length <= FewObjects ? HoldsForFew<TKey, T>(values) : HoldsForMany<TKey, T>(values);

    private static bool HoldsForFew<TKey, T>(ReadOnlySpan<T> values)
        where TKey : notnull
        where T : IKeyed<TKey>
    {
        for (int i = 1; i < values.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (EqualityComparer<TKey>.Default.Equals(values[i].Key, values[j].Key))
                    return false;
            }
        }
        return true;
    }

    // An open hash table of positions, each one more than the position it stands for; zero is free.
    private static bool HoldsForMany<TKey, T>(ReadOnlySpan<T> values)
        where TKey : notnull
        where T : IKeyed<TKey>
    {
        int[] rented = ArrayPool<int>.Shared.Rent(2 * values.Length);
        Span<int> table = rented.AsSpan(0, 2 * values.Length);
        table.Clear();
        bool holds = true;
        for (int i = 0; i < values.Length && holds; i++)
        {
            TKey key = values[i].Key;
            int at = (int)((uint)key.GetHashCode() % (uint)table.Length);
            while (table[at] != 0 && holds)
            {
                holds = !EqualityComparer<TKey>.Default.Equals(values[table[at] - 1].Key, key);
                at = at + 1 == table.Length ? 0 : at + 1;
            }
            table[at] = i + 1;
        }
        ArrayPool<int>.Shared.Return(rented);
        return holds;
    }
}
