namespace Verbatim.LinkML.Validation.Results;

/// <summary>
/// What an object says, in 128 bits: equal for equal content, whatever the order of keys and the quotation marks. Null counts as absent
/// (P6).
/// </summary>
/// <param name="High">One half.</param>
/// <param name="Low">The other, mixed differently.</param>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    /// <summary>The hash of an object that says nothing.</summary>
    internal static readonly ContentHash OfNothing = NoPairs.Whole;

    /// <summary>What a list begins with; <see cref="Then"/> adds to it.</summary>
    internal static ContentHash EmptyList => new(17, 19);

    /// <summary>What several keys begin with; <see cref="And"/> adds to it, and <see cref="Whole"/> ends it.</summary>
    internal static ContentHash NoPairs => new(11, 13);

    /// <summary>The hash of what was said of several keys.</summary>
    internal ContentHash Whole => new(Mix(High), Mix(Low));

    /// <summary>With what is said of one more key; a sum does not know the order of its terms.</summary>
    internal ContentHash And(string key, ContentHash value)
    {
        ContentHash pair = OfText(key).Then(value);
        return new(High + pair.High, Low + pair.Low);
    }

    /// <summary>The hash of several values in order.</summary>
    internal ContentHash Then(ContentHash next) =>
        new(Mix((High * 31) + next.High + 1), Mix((Low * 37) + next.Low + 2));

    /// <inheritdoc/>
    public override string ToString() =>
        High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The hash of a text.</summary>
    internal static ContentHash OfText(string text)
    {
        (ulong high, ulong low) = (14695981039346656037, 1469598103934665603);
        int at = 0;
        for (; at + 4 <= text.Length; at += 4)
        {
            ulong four = text[at] | ((ulong)text[at + 1] << 16) | ((ulong)text[at + 2] << 32) | ((ulong)text[at + 3] << 48);
            (high, low) = Step(high, low, four);
        }
        for (; at < text.Length; at++)
            (high, low) = Step(high, low, text[at]);
        return new ContentHash(Mix(high), Mix(low + (ulong)text.Length));
    }

    private static (ulong High, ulong Low) Step(ulong high, ulong low, ulong part) =>
        (((high ^ part) * 0x9FB21C651E98DF25) ^ (high >> 29), (((low << 5) | (low >> 59)) ^ part) * 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }
}
