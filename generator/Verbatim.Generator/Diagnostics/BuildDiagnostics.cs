using Verbatim.Documents;

namespace Verbatim.Generator.Diagnostics;

/// <summary>The codes of what can be wrong with the way a build hands over its schemas and data.</summary>
public static class BuildDiagnostics
{
    /// <summary>A document names a schema that the project does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownSchema = new(
        "LML4001", DiagnosticSeverity.Error, "The schema of a document is not in the project",
        "this document is held to the schema '{0}', and no <LinkMLSchema> of the project is that file");

    /// <summary>A document names a class that its schema does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownClass = new(
        "LML4002", DiagnosticSeverity.Error, "The class of a document is in no schema",
        "this document is of class '{0}', and no schema of the project has a class of that name{1}");

    /// <summary>A document names no class, and no schema has a tree root.</summary>
    public static readonly DiagnosticDescriptor NoClass = new(
        "LML4003", DiagnosticSeverity.Error, "A document has no class",
        "this document is held to no class: give <LinkMLData> a Class, or a class of the schema tree_root: true");

    /// <summary>More than one schema could be meant.</summary>
    public static readonly DiagnosticDescriptor AmbiguousSchema = new(
        "LML4004", DiagnosticSeverity.Error, "A document could be held to several schemas",
        "more than one schema of the project could be meant ({0}): give <LinkMLData> a Schema");

    /// <summary>A check ended in an exception, so that nothing is known of the file.</summary>
    public static readonly DiagnosticDescriptor CheckFailed = new(
        "LML4009", DiagnosticSeverity.Error, "A check failed", "this file could not be checked, which is a fault of Verbatim's: {0}");

    /// <summary>All of them, by code.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } = [UnknownSchema, UnknownClass, NoClass, AmbiguousSchema, CheckFailed];
}
