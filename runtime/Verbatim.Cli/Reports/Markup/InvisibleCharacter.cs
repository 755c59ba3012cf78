namespace Verbatim.Cli.Reports.Markup;

/// <summary>Characters that act rather than show: controls, changes of direction, spaces without width.</summary>
internal static class InvisibleCharacter
{
    /// <summary>Whether a character is one. A joiner is none: letters of some scripts, and emoji, are made with it.</summary>
    public static bool Is(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' => true,
        '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        _ => false,
    };

    /// <summary>How Unicode names it: <c>U+202E</c>.</summary>
    public static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
