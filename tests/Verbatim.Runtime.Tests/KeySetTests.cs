using System.Text;

namespace Verbatim.Runtime.Tests;

public class KeySetTests
{
    [Theory]
    [InlineData("name", 1)]
    [InlineData("nam", -1)]
    [InlineData("Ü", 2)]
    [InlineData("", -1)]
    public void Bytes_and_characters_find_the_same_position(string key, int expected)
    {
        KeySet keys = new(["id", "name", "Ü"]);

        Assert.Equal(expected, keys.IndexOf(key));
        Assert.Equal(expected, keys.IndexOf(Encoding.UTF8.GetBytes(key)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void A_key_that_stands_twice_is_told_whatever_the_number_of_keys(int count)
    {
        KeyCursor cursor = new(new KeySet([.. Enumerable.Range(0, count).Select(static i => "k" + i)]));
        for (int i = 0; i < count; i++)
            cursor.MoveTo(i);
        Assert.Equal(count - 1, cursor.Current);

        cursor.MoveTo(count - 1);

        Assert.Equal(-2, cursor.Current);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(64)]
    [InlineData(130)]
    public void All_is_complete_once_every_required_key_has_a_value(int position)
    {
        KeyCursor cursor = new(new KeySet([.. Enumerable.Range(0, position + 1).Select(static i => "k" + i)], required: [0, position]));
        cursor.Supply(0);
        Assert.False(cursor.IsComplete);

        cursor.Supply(position);

        Assert.True(cursor.IsComplete);
    }
}
