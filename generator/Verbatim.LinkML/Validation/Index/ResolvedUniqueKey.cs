namespace Verbatim.LinkML.Validation.Index;

/// <summary>A unique key with the keys its slots stand under.</summary>
internal sealed class ResolvedUniqueKey(ResolvedClass owner, UniqueKeyModel model)
{
    /// <summary>The class whose objects it tells apart.</summary>
    public ResolvedClass Owner { get; } = owner;

    public string Name => model.Name;

    public string[] Keys { get; } = [.. model.Slots.Select(name => owner.FindSlotByName(name)?.Key ?? name)];

    /// <summary>
    /// What objects in a collection of a class are held to: its own unique keys, and those of classes below it that its objects can be of.
    /// </summary>
    public static IEnumerable<ResolvedUniqueKey> Of(ResolvedClass @class)
    {
        foreach (UniqueKeyModel own in @class.Model.UniqueKeys)
            yield return new ResolvedUniqueKey(@class, own);
        foreach (ResolvedClass below in @class.Descendants)
        {
            foreach (UniqueKeyModel added in below.Model.UniqueKeys)
            {
                if (!@class.Model.UniqueKeys.Contains(added) && !IsFromBetween(@class, below, added))
                    yield return new ResolvedUniqueKey(below, added);
            }
        }
    }

    private static bool IsFromBetween(ResolvedClass @class, ResolvedClass below, UniqueKeyModel added) =>
        @class.Descendants.Any(between => between != below && below.Is(between) && between.Model.UniqueKeys.Contains(added));
}
