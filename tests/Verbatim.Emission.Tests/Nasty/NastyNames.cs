namespace Verbatim.Emission.Tests.Nasty;

/// <summary>Names that somebody's schema may have and C#, a disk or generated code has a use of its own for.</summary>
internal static class NastyNames
{
    /// <summary>Words of C# and of .NET.</summary>
    public static readonly string[] Words =
    [
        "record", "field", "required", "init", "file", "scoped", "value", "get", "set", "partial", "var", "dynamic", "nameof", "await",
        "yield", "global", "managed", "notnull", "unmanaged", "with", "extension", "class", "object", "event", "is", "when",
        "Value", "Reader", "System", "String", "List", "Task", "Equals", "Object", "Enum", "Type", "Attribute", "Exception", "Nullable",
        "EqualityContract", "Clone", "ToString", "GetHashCode", "Deconstruct", "PrintMembers", "Finalize", "GetType", "TReader",
        "Generated", "Verbatim", "Runtime", "Func", "KeyValuePair", "Info", "Keys", "Classes", "Conforms", "ReadSelf", "ReadFile",
        "con", "aux", "nul", "prn", "com1",
    ];

    /// <summary>Names that are no identifiers, or meet others as one.</summary>
    public static readonly string[] Signs =
    [
        "+", "-", "<=", "<", "'", "24h", "3 d", "½", "Ⅷ", "名前", "имя", "हिन्दी", "e\u0301te\u0301", "été", "\u0301a", "😀", "A+", "A-", "A",
        "full name", "full-name", "full.name", "fullName", "FullName", "foo", "Foo", "FOO", "a codec", "a texts", "a_", "_", "__",
        "it's", "\"", "\\", "{x}", "a/b", "x\u200By", "ß", "ı",
    ];

    /// <summary>All of them.</summary>
    public static readonly string[] All = [.. Words, .. Signs];
}
