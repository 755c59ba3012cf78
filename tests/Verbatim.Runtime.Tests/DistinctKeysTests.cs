namespace Verbatim.Runtime.Tests;

public class DistinctKeysTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void A_key_that_stands_twice_is_found_in_short_and_long_lists(int count)
    {
        Item[] distinct = [.. Enumerable.Range(0, count).Select(static i => new Item("k" + i, i))];
        Item[] repeated = [.. distinct[..^1], distinct[0]];

        Assert.True(DistinctKeys.Holds<string, Item>(distinct));
        Assert.False(DistinctKeys.Holds<string, Item>(repeated));
    }
}
