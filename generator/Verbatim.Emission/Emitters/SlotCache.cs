using System.Runtime.CompilerServices;

namespace Verbatim.Emission.Emitters;

/// <summary>
/// What was found out about slots, each once: classes that take a slot over have one and the same, and where it is the same in C# as well,
/// all that is written for it is.
/// </summary>
internal sealed class SlotCache<T>
{
    private readonly Dictionary<SlotModel, List<(SlotShape Shape, T Found)>> _known = new(new ByReference());

    /// <summary>What is known about a slot of a shape, or else is found out now.</summary>
    public T Get(SlotModel slot, SlotShape shape, Func<T> find)
    {
        if (!_known.TryGetValue(slot, out List<(SlotShape Shape, T Found)>? found))
            _known.Add(slot, found = []);
        foreach ((SlotShape known, T value) in found)
        {
            if (known == shape)
                return value;
        }
        T made = find();
        found.Add((shape, made));
        return made;
    }

    // To compare slots is to compare all that they say.
    private sealed class ByReference : IEqualityComparer<SlotModel>
    {
        public bool Equals(SlotModel x, SlotModel y) => ReferenceEquals(x, y);

        public int GetHashCode(SlotModel obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
