namespace Verbatim.LinkML.Patterns;

/// <summary>Sets of characters as they stand between the brackets of a regular expression.</summary>
internal static class CharacterSets
{
    public const string Digit = "0-9";
    public const string NotDigit = @"\u0000-/:-\uFFFF";
    public const string Word = "A-Za-z0-9_";
    public const string NotWord = @"\u0000-/:-@\[-\^`{-\uFFFF";

    /// <summary>XML Schema's <c>\i</c>: what a name may begin with.</summary>
    public const string NameStart = @"\p{L}_:";

    /// <summary>XML Schema's <c>\c</c>: what may stand in a name.</summary>
    public const string Name = @"\p{L}\p{M}\p{Nd}_:.\-\u00B7";

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Lowercase_Letter"] = "Ll",
        ["Uppercase_Letter"] = "Lu",
        ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["Punctuation"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Other"] = "C",
    };

    private static readonly HashSet<string> ShortCategories = new(StringComparer.Ordinal)
    {
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    };

    // .NET knows blocks, not scripts; these are the letters of the scripts in the first plane.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["Latin"] = @"A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u02E0-\u02E4\u1D00-\u1D25\u1D2C-\u1D5C\u1D62-\u1D65"
            + @"\u1D6B-\u1D77\u1D79-\u1DBE\u1E00-\u1EFF\u2071\u207F\u2090-\u209C\u212A\u212B\u2132\u214E\u2160-\u2188\u2C60-\u2C7F"
            + @"\uA722-\uA787\uA78B-\uA7FF\uAB30-\uAB5A\uAB5C-\uAB64\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A",
        ["Greek"] = @"\u0370-\u0373\u0375-\u0377\u037A-\u037D\u037F\u0384\u0386\u0388-\u03E1\u03F0-\u03FF\u1D26-\u1D2A\u1D5D-\u1D61"
            + @"\u1D66-\u1D6A\u1DBF\u1F00-\u1FFE\u2126\uAB65",
        ["Cyrillic"] = @"\u0400-\u0484\u0487-\u052F\u1C80-\u1C8A\u1D2B\u1D78\u2DE0-\u2DFF\uA640-\uA69F\uFE2E\uFE2F",
        ["Hebrew"] = @"\u0591-\u05F4\uFB1D-\uFB4F",
        ["Arabic"] = @"\u0600-\u0604\u0606-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u063F\u0641-\u064A\u0656-\u066F\u0671-\u06DC"
            + @"\u06DE-\u06FF\u0750-\u077F\u08A0-\u08E1\u08E3-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC",
        ["Han"] = @"\u2E80-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAD9",
        ["Hiragana"] = @"\u3041-\u3096\u309D-\u309F",
        ["Katakana"] = @"\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\uFF66-\uFF6F\uFF71-\uFF9D",
        ["Hangul"] = @"\u1100-\u11FF\u3131-\u318E\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FB\uFFA0-\uFFDC",
        ["Devanagari"] = @"\u0900-\u0950\u0955-\u0963\u0966-\u097F\uA8E0-\uA8FF",
        ["Thai"] = @"\u0E01-\u0E3A\u0E40-\u0E5B",
        ["Georgian"] = @"\u10A0-\u10FF\u1C90-\u1CBF\u2D00-\u2D2D",
        ["Armenian"] = @"\u0531-\u058F\uFB13-\uFB17",
    };

    /// <summary>The general category in .NET's spelling, or null where the property is none.</summary>
    public static string? Category(string property)
    {
        string name = After(property, "gc=") ?? After(property, "General_Category=") ?? property;
        if (ShortCategories.Contains(name) || name.StartsWith("Is", StringComparison.Ordinal))
            return name;
        return Categories.TryGetValue(name, out string? category) ? category : null;
    }

    /// <summary>The characters of a script, or null where it is not known.</summary>
    public static string? Script(string property)
    {
        string name = After(property, "Script=") ?? After(property, "sc=") ?? property;
        return Scripts.TryGetValue(name, out string? script) ? script : null;
    }

    private static string? After(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;
}
