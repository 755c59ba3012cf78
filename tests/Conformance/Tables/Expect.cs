namespace Verbatim.Conformance.Tables;

/// <summary>Asserts with every line in the message: whoever broke something wants to see all of it at once.</summary>
internal static class Expect
{
    /// <summary>Fails unless there is no line.</summary>
    public static void None(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        Assert.True(all.Length == 0, $"{all.Length}:\n" + string.Join('\n', all.Take(60)));
    }
}
