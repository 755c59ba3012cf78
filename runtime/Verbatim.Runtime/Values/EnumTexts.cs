using System.Runtime.CompilerServices;

namespace Verbatim.Runtime.Values;

/// <summary>The exact texts of an enumeration's values. The values count from 0 in the order of the texts.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="texts">The texts, in order.</param>
public sealed class EnumTexts<T>(string[] texts)
    where T : struct, Enum
{
    /// <summary>The texts by position.</summary>
    internal KeySet Keys { get; } = new(texts);

    /// <summary>The text of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public string this[T value] =>
        IsDefined(value)
            ? Keys[Position(value)] : throw new ArgumentOutOfRangeException(nameof(value), value, "The enumeration has no such value.");

    /// <summary>Whether the enumeration has the value.</summary>
    public bool IsDefined(T value) => (uint)Position(value) < (uint)Keys.Count;

    /// <summary>Whether some value has the text.</summary>
    public bool Contains(string text) => Keys.IndexOf(text) >= 0;

    /// <summary>Finds the value that a text stands for; every character counts.</summary>
    public bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        int position = Keys.IndexOf(text);
        value = At(Math.Max(position, 0));
        return position >= 0;
    }

    /// <summary>The value at a position.</summary>
    internal static T At(int position) => Unsafe.BitCast<int, T>(position);

    private static int Position(T value) => Unsafe.BitCast<T, int>(value);
}
