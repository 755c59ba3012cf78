using System.Collections.Concurrent;

namespace Verbatim.LinkML.Validation.Index;

/// <summary>One matcher for each pattern of a schema, however many slots share it.</summary>
internal sealed class PatternCache
{
    private readonly ConcurrentDictionary<PatternModel, PatternMatcher> _matchers = new();

    public PatternMatcher Find(PatternModel pattern) => _matchers.GetOrAdd(pattern, static model => new PatternMatcher(model));
}
