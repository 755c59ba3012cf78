namespace Verbatim.Cli.Reports.Passages;

/// <summary>Places in a text that part no pair of units: half a character cannot be written.</summary>
internal static class WholeCharacters
{
    /// <summary>The place itself, or the one before the character that it would part.</summary>
    public static int Before(string text, int at) => Parts(text, at) ? at - 1 : at;

    /// <summary>The place itself, or the one after the character that it would part.</summary>
    public static int After(string text, int at) => Parts(text, at) ? at + 1 : at;

    private static bool Parts(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
