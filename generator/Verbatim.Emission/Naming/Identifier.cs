namespace Verbatim.Emission.Naming;

/// <summary>Turns a name of a schema into a C# identifier. What becomes of a name depends on nothing but the name (P10).</summary>
internal static class Identifier
{
    // Past 1,024 bytes a name does not fit into an assembly; no script takes more than three bytes a character here.
    private const int MaxLength = 250;

    /// <summary>
    /// PascalCase: what stands between characters that no identifier has is a word, and each word starts with a capital. A name
    /// that would start with a digit gets an underscore; one without any letter or digit is spelled out.
    /// </summary>
    public static string Pascal(string name)
    {
        string words = Build(name, spellsOut: false);
        return words.Length > 0 ? words : Spelled(name);
    }

    /// <summary>PascalCase in which the other characters are words: <c>A+</c> is <c>APlus</c>; nothing at all is <c>Empty</c>.</summary>
    public static string Spelled(string name) => name.Length == 0 ? "Empty" : Build(name, spellsOut: true);

    /// <summary>
    /// A name that a schema gives for C#, kept as it is where it is an identifier already. Of a type C# warns where it is nothing but
    /// small letters.
    /// </summary>
    public static string Given(string name, bool isType)
    {
        bool isTaken = Is(name) && name.Length <= MaxLength && name.Any(static c => c != '_');
        return isTaken && !(isType && name.All(static c => c is >= 'a' and <= 'z')) ? name : Pascal(name);
    }

    /// <summary>Whether C# takes a name as it stands.</summary>
    public static bool Is(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && !IsMark(name[0])
        && name.All(static c => c == '_' || IsPart(c)) && !Keywords.Contains(name);

    /// <summary>The name of a local variable for a property.</summary>
    public static string Camel(string pascal)
    {
        string camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return Keywords.Contains(camel) || ContextualKeywords.Contains(camel) ? "@" + camel : camel;
    }

    private static string Build(string name, bool spellsOut)
    {
        StringBuilder identifier = new(name.Length);
        bool atWordStart = true;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (IsPart(c) && !(atWordStart && IsMark(c)))
            {
                identifier.Append(atWordStart ? char.ToUpperInvariant(c) : c);
                atWordStart = false;
                continue;
            }
            atWordStart = true;
            if (spellsOut)
                identifier.Append(Signs.NameAt(name, ref i));
        }
        // As it is written, not normalized: what a host makes of that depends on the libraries it has.
        string built = identifier.ToString();
        if (built.Length > MaxLength)
            built = built.Substring(0, MaxLength) + "_" + StableHash.Of(name);
        return built.Length > 0 && char.IsDigit(built[0]) ? "_" + built : built;
    }

    private static bool IsPart(char c) => char.IsLetter(c) || char.IsDigit(c) || IsMark(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",
    ];

    private static readonly HashSet<string> ContextualKeywords =
    [
        "field", "value", "record", "required", "scoped", "file", "dynamic", "var", "nint", "nuint", "notnull", "unmanaged", "await",
        "yield", "where", "partial", "managed", "extension", "and", "or", "not", "with", "nameof", "async", "when", "global", "allows",
    ];
}
