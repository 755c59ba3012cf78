namespace Verbatim.Checks.Claims;

/// <summary>Finds the places on record that a few words name.</summary>
internal sealed class PlaceNames
{
    // No name of a place is longer.
    private const int LongestName = 5;

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Gathers the names of all places and states.</summary>
    public PlaceNames(KnowledgeBase knowledge)
    {
        foreach (Fact<Entity> fact in knowledge.Entities.Where(static e => e.Value is Place or State)
            .OrderBy(static e => e.Value is Place ? 0 : 1))
        {
            foreach (string name in fact.Value.Aliases.Prepend(fact.Value.Name))
                _ids.TryAdd(string.Join(' ', WordTexts.Of(name).Select(static w => w.Folded)), fact.Value.Id);
        }
    }

    /// <summary>The identifiers of the places that a text names, in order. Of other places nobody knows which lies in which.</summary>
    public List<string> In(string text)
    {
        List<string> words = [.. WordTexts.Of(text).Select(static w => w.Folded)];
        List<string> found = [];
        for (int i = 0; i < words.Count; i++)
        {
            for (int length = Math.Min(LongestName, words.Count - i); length > 0; length--)
            {
                if (!_ids.TryGetValue(string.Join(' ', words.GetRange(i, length)), out string? id))
                    continue;
                found.Add(id);
                i += length - 1;
                break;
            }
        }
        return found;
    }
}
