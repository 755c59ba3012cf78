namespace Verbatim.Documents.Diagnostics;

/// <summary>The codes of what can be wrong with a document's syntax.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>The text breaks the rules of YAML or JSON.</summary>
    public static readonly DiagnosticDescriptor InvalidSyntax =
        new("LML0001", DiagnosticSeverity.Error, "The document cannot be read", "{0}");

    /// <summary>A mapping has the same key twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey =
        new("LML0002", DiagnosticSeverity.Error, "A key stands twice", "key '{0}' is already used at line {1}, column {2}");

    /// <summary>There is nothing in the text but spaces and comments.</summary>
    public static readonly DiagnosticDescriptor EmptyDocument =
        new("LML0003", DiagnosticSeverity.Error, "The document is empty", "the file holds no value: it is empty, or has only comments");

    /// <summary>The file's bytes are not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 =
        new("LML0004", DiagnosticSeverity.Error, "The file is not UTF-8", "the bytes from here on are not UTF-8: save the file as UTF-8");

    /// <summary>A line is indented with a tab.</summary>
    public static readonly DiagnosticDescriptor TabIndentation =
        new("LML0005", DiagnosticSeverity.Error, "A tab is used for indentation", "tab used for indentation: YAML allows spaces only");

    /// <summary>A quotation mark is opened and not closed where it should be.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote =
        new("LML0006", DiagnosticSeverity.Error, "A quotation mark is not closed", "{0}");

    /// <summary>A bracket is opened and not closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedBracket =
        new("LML0007", DiagnosticSeverity.Error, "A bracket is not closed", "'{0}' is never closed");

    /// <summary>A line starts in a column that belongs to nothing above it.</summary>
    public static readonly DiagnosticDescriptor BadIndentation =
        new("LML0008", DiagnosticSeverity.Error, "A line is indented wrongly", "{0}");

    /// <summary>Too many mappings and sequences stand inside one another.</summary>
    public static readonly DiagnosticDescriptor TooDeep =
        new("LML0009", DiagnosticSeverity.Error, "The document is nested too deeply",
            "more than {0} mappings and lists stand inside one another here");

    /// <summary>The document has too many values once its aliases are written out.</summary>
    public static readonly DiagnosticDescriptor TooManyNodes =
        new("LML0010", DiagnosticSeverity.Error, "The document is too large when written out",
            "with its aliases written out the document has more than {0} values from here on");

    /// <summary>The text is longer than the limit.</summary>
    public static readonly DiagnosticDescriptor TooLong =
        new("LML0011", DiagnosticSeverity.Error, "The file is too large", "the file has more than {0} characters");

    /// <summary>An alias names an anchor that does not stand before it.</summary>
    public static readonly DiagnosticDescriptor UndefinedAlias =
        new("LML0012", DiagnosticSeverity.Error, "An alias names nothing", "no anchor '&{0}' stands before this alias");

    /// <summary>An alias stands inside the value that it names.</summary>
    public static readonly DiagnosticDescriptor RecursiveAlias =
        new("LML0013", DiagnosticSeverity.Error, "A value contains itself", "alias '*{0}' stands inside the value that it names");

    /// <summary>A merge key takes something that is no mapping.</summary>
    public static readonly DiagnosticDescriptor InvalidMerge =
        new("LML0014", DiagnosticSeverity.Error, "A merge key takes a mapping", "'<<' takes a mapping or a list of mappings");

    /// <summary>A mapping or sequence stands where a key does.</summary>
    public static readonly DiagnosticDescriptor ComplexKey =
        new("LML0015", DiagnosticSeverity.Error, "A key is not a single value", "a key must be a single value, not a mapping or a list");

    /// <summary>A second document begins in the same file.</summary>
    public static readonly DiagnosticDescriptor SecondDocument =
        new("LML0016", DiagnosticSeverity.Error, "A file holds more than one document", "a second document begins here: a file holds one");

    /// <summary>A tag has no meaning here.</summary>
    public static readonly DiagnosticDescriptor IgnoredTag =
        new("LML0017", DiagnosticSeverity.Warning, "A tag is ignored", "tag '{0}' is ignored: the schema says what a value is");

    /// <summary>A character that the notation does not allow.</summary>
    public static readonly DiagnosticDescriptor InvalidCharacter =
        new("LML0018", DiagnosticSeverity.Error, "A character is not allowed", "character U+{0:X4} is not allowed here");

    /// <summary>All of them, by code.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        InvalidSyntax, DuplicateKey, EmptyDocument, NotUtf8, TabIndentation, UnclosedQuote, UnclosedBracket, BadIndentation, TooDeep,
        TooManyNodes, TooLong, UndefinedAlias, RecursiveAlias, InvalidMerge, ComplexKey, SecondDocument, IgnoredTag, InvalidCharacter,
    ];
}
