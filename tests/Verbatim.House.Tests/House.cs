namespace Verbatim.House.Tests;

/// <summary>Asserts with every offence in the message, a line each: whoever broke a rule wants to see all of it at once.</summary>
internal static class House
{
    /// <summary>Fails unless there is no offence.</summary>
    public static void HasNo<T>(IEnumerable<T> offences)
    {
        string[] lines = [.. offences.Select(static offence => $"{offence}").Order(StringComparer.Ordinal)];
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
