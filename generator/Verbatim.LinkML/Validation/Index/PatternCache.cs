using System.Collections.Concurrent;

namespace Verbatim.LinkML.Validation.Index;

/// <summary>One matcher for each pattern of a schema, however many slots share it.</summary>
internal sealed class PatternCache
{
    private readonly ConcurrentDictionary<Pattern, PatternMatcher> _matchers = new();

    public PatternMatcher Find(Pattern pattern) => _matchers.GetOrAdd(pattern, static model => new PatternMatcher(model));
}
