namespace Verbatim.LinkML.Resolution;

/// <summary>The key that data use for a slot: its alias, else its name, with spaces as underscores (P10).</summary>
internal static class SlotKey
{
    public static string Of(string name) => name.Replace(' ', '_');
}
