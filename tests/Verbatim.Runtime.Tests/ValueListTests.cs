namespace Verbatim.Runtime.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_with_equal_elements_are_equal()
    {
        ValueList<string> left = ["a", "b"], right = ["a", "b"];

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void The_order_of_elements_counts() => Assert.NotEqual((ValueList<int>)[1, 2], (ValueList<int>)[2, 1]);

    [Fact]
    public void A_default_list_is_the_empty_one()
    {
        ValueList<int> absent = default;

        Assert.Equal([], absent);
        Assert.True(absent.IsEmpty);
        Assert.Equal(((ValueList<int>)[]).GetHashCode(), absent.GetHashCode());
    }
}
