namespace Verbatim.LinkML.Validation.Results;

/// <summary>
/// What an object says, in 128 bits: equal for equal content, whatever the order of keys and the quotation marks. Null counts as absent
/// (P6).
/// </summary>
/// <param name="High">One half.</param>
/// <param name="Low">The other, mixed differently.</param>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    /// <summary>The hash of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="except">A key of the node itself that does not count, or null.</param>
    /// <param name="known">The hashes of mappings that were met before, where a document repeats them; null where it does not.</param>
    internal static ContentHash Of(DocumentNode node, string? except = null, Dictionary<MappingNode, ContentHash>? known = null) =>
        node switch
        {
            MappingNode mapping => OfMapping(mapping, except, known),
            SequenceNode sequence => OfSequence(sequence, known),
            ScalarNode { IsNull: false } scalar => OfText(scalar.Value),
            _ => default,
        };

    /// <summary>The hash of several values in order.</summary>
    internal ContentHash Then(ContentHash next) =>
        new(Mix((High * 31) + next.High + 1), Mix((Low * 37) + next.Low + 2));

    /// <inheritdoc/>
    public override string ToString() =>
        High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);

    private static ContentHash OfMapping(MappingNode mapping, string? except, Dictionary<MappingNode, ContentHash>? known)
    {
        if (except is null && known is not null && known.TryGetValue(mapping, out ContentHash met))
            return met;
        ContentHash sum = new(11, 13);
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (entry.Value.IsNull || entry.Key.Value == except)
                continue;
            ContentHash pair = OfText(entry.Key.Value).Then(Of(entry.Value, null, known));
            sum = new ContentHash(sum.High + pair.High, sum.Low + pair.Low); // a sum does not know the order of its terms
        }
        ContentHash hash = new(Mix(sum.High), Mix(sum.Low));
        if (except is null)
            known?.Add(mapping, hash);
        return hash;
    }

    private static ContentHash OfSequence(SequenceNode sequence, Dictionary<MappingNode, ContentHash>? known)
    {
        ContentHash hash = new(17, 19);
        foreach (DocumentNode item in sequence.Items)
            hash = hash.Then(Of(item, null, known));
        return hash;
    }

    private static ContentHash OfText(string text)
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
