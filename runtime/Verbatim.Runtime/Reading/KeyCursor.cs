namespace Verbatim.Runtime.Reading;

/// <summary>Where a reader stands among the keys of one mapping: which key it met, and which came before.</summary>
/// <param name="keys">The keys of the mapping's class.</param>
public struct KeyCursor(KeySet keys)
{
    /// <summary>The position of a key that the class does not have.</summary>
    public const int Unknown = -1;

    private const int Repeated = -2;
    private const int Word = 64;
    private ulong _met;
    private ulong _present;
    private ulong[]? _more;

    /// <summary>The keys of the mapping's class.</summary>
    public KeySet Keys { get; } = keys;

    /// <summary>The position of the key the reader stands at: -1 where the class has no such key, -2 where the key stood before.</summary>
    public int Current { get; private set; } = Unknown;

    /// <summary>Whether every required key has come with a value.</summary>
    public readonly bool IsComplete
    {
        get
        {
            if ((_present & Keys.RequiredMask) != Keys.RequiredMask)
                return false;
            if (Keys.Count <= Word)
                return true;
            foreach (int position in Keys.Required)
            {
                if (!IsPresent(position))
                    return false;
            }
            return true;
        }
    }

    /// <summary>Takes note that the value of a key is known without its standing in the mapping.</summary>
    public void Supply(int position) => Set(ref _present, position, present: true);

    /// <summary>Moves to a key.</summary>
    internal void MoveTo(int position)
    {
        // Nearly every class has fewer keys than a word has bits.
        if ((uint)position < Word)
        {
            ulong bit = 1UL << position;
            Current = (_met & bit) == 0 ? position : Repeated;
            _met |= bit;
            return;
        }
        Current = position < 0 || Set(ref _met, position, present: false) ? position : Repeated;
    }

    /// <summary>Takes note that the current key has a value.</summary>
    internal void MarkPresent()
    {
        if ((uint)Current < Word)
            _present |= 1UL << Current;
        else if (Current >= 0)
            Set(ref _present, Current, present: true);
    }

    /// <summary>The key that comes next if the document keeps the schema's order.</summary>
    internal readonly int Expected => Current + 1;

    private readonly bool IsPresent(int position) =>
        position < Word
            ? (_present & 1UL << position) != 0
            : _more is not null && (_more[Slot(position, present: true)] & 1UL << position) != 0;

    private bool Set(ref ulong first, int position, bool present)
    {
        if (position >= Word)
            _more ??= new ulong[2 * (Keys.Count / Word)];
        ref ulong bits = ref position < Word ? ref first : ref _more![Slot(position, present)];
        ulong bit = 1UL << position;
        bool isNew = (bits & bit) == 0;
        bits |= bit;
        return isNew;
    }

    private static int Slot(int position, bool present) => (2 * (position / Word - 1)) + (present ? 1 : 0);
}
