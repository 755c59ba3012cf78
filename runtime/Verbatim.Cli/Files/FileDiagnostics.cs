namespace Verbatim.Cli.Files;

/// <summary>The codes of what keeps the command from reading what it was told to read.</summary>
internal static class FileDiagnostics
{
    /// <summary>A path names nothing.</summary>
    public static readonly DiagnosticDescriptor Missing =
        new("VBT0001", DiagnosticSeverity.Error, "A file or folder does not exist", "there is no file or folder '{0}'{1}");

    /// <summary>A file is there, and cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable =
        new("VBT0002", DiagnosticSeverity.Error, "A file cannot be read", "'{0}' cannot be read: {1}");

    /// <summary>A folder or pattern was named in which there is nothing to look at.</summary>
    public static readonly DiagnosticDescriptor NothingToRead =
        new("VBT0003", DiagnosticSeverity.Error, "A folder or pattern holds nothing to check", "nothing to check: no {0} '{1}'");

    /// <summary>A list names a file that the verb has nothing to do with.</summary>
    public static readonly DiagnosticDescriptor ForeignClass = new(
        "VBT0004", DiagnosticSeverity.Error, "A list names a file of a class that is not looked at",
        "the list says that this is of class '{0}', and only {1} is looked at");

    /// <summary>A file is to be drafted, and is no text.</summary>
    public static readonly DiagnosticDescriptor NoText =
        new("VBT0005", DiagnosticSeverity.Error, "A file is no text that can be drafted", "'{0}' cannot be drafted: {1}");

    /// <summary>All of them.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [Missing, Unreadable, NothingToRead, ForeignClass, NoText];
}
