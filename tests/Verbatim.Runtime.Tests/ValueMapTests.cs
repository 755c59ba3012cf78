namespace Verbatim.Runtime.Tests;

public class ValueMapTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public void An_object_is_found_by_its_key(int count)
    {
        ValueMap<string, Item> map = [.. Enumerable.Range(0, count).Select(static i => new Item("k" + i, i))];

        Assert.Equal(count - 1, map["k" + (count - 1)].Value);
        Assert.False(map.ContainsKey("none"));
    }

    [Fact]
    public void The_order_written_is_kept() => Assert.Equal(["z", "a"], ((ValueMap<string, Item>)[new("z", 1), new("a", 2)]).Keys);

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    public void Two_objects_with_one_key_are_refused(int count) =>
        Assert.Throws<ArgumentException>(
            () => (ValueMap<string, Item>)[.. Enumerable.Range(0, count).Select(static i => new Item("k" + i, i)), new Item("k0", 9)]);

    [Fact]
    public void A_key_that_is_missing_is_named() =>
        Assert.Contains("'b'", Assert.Throws<KeyNotFoundException>(() => ((ValueMap<string, Item>)[new("a", 1)])["b"]).Message,
            StringComparison.Ordinal);
}
