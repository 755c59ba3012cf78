namespace Verbatim.Emission.Naming;

/// <summary>Turns a name of a schema into a C# identifier.</summary>
internal static class Identifier
{
    /// <summary>
    /// PascalCase: what stands between characters that no identifier has is a word, and each word starts with a capital. A name
    /// that would start with a digit gets an underscore; one without any letter or digit becomes <paramref name="otherwise"/>.
    /// </summary>
    public static string Pascal(string name, string otherwise)
    {
        StringBuilder identifier = new(name.Length);
        bool atWordStart = true;
        foreach (char c in name)
        {
            if (!IsPart(c))
            {
                atWordStart = true;
                continue;
            }
            identifier.Append(atWordStart ? char.ToUpperInvariant(c) : c);
            atWordStart = false;
        }
        if (identifier.Length == 0)
            return otherwise;
        return char.IsDigit(identifier[0]) ? "_" + identifier : identifier.ToString();
    }

    /// <summary>A name that a schema gives for C#, kept as it is where it is an identifier already.</summary>
    public static string Given(string name, string otherwise) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(static c => c == '_' || IsPart(c))
            ? name
            : Pascal(name, otherwise);

    /// <summary>The name of a local variable for a property.</summary>
    public static string Camel(string pascal)
    {
        string camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>An identifier as code writes it: a keyword gets its sign.</summary>
    public static string Quote(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    private static bool IsPart(char c) => char.IsLetter(c) || char.IsDigit(c);

    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "field", "value", "record", "required", "scoped", "file", "dynamic", "var", "nint", "nuint",
        "notnull", "unmanaged", "await", "yield", "where", "partial", "managed", "extension", "and", "or", "not", "with",
    ];
}
