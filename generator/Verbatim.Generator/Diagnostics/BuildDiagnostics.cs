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

    /// <summary>An item names a file that is not there. Told by the build's targets, as are those that say so below.</summary>
    public static readonly DiagnosticDescriptor MissingItem = new(
        "LML4005", DiagnosticSeverity.Error, "An item's file does not exist",
        "an item of the project names '{0}', and there is no such file");

    /// <summary>The items of a kind match no file. Told by the targets.</summary>
    public static readonly DiagnosticDescriptor EmptyItems = new(
        "LML4006", DiagnosticSeverity.Warning, "The items of a kind match no file",
        "the project has {0} items, and none of them matches a file: nothing is checked for them");

    /// <summary>An item says of its types what cannot be understood.</summary>
    public static readonly DiagnosticDescriptor BadGenerate = new(
        "LML4007", DiagnosticSeverity.Error, "Generate is neither true nor false",
        "the <LinkMLSchema> of this file says Generate=\"{0}\", which can be true or false");

    /// <summary>An item names a namespace that C# does not allow.</summary>
    public static readonly DiagnosticDescriptor BadNamespace = new(
        "LML4008", DiagnosticSeverity.Error, "A namespace is not one in C#",
        "the <LinkMLSchema> of this file says Namespace=\"{0}\", which is no namespace in C#{1}");

    /// <summary>A check ended in an exception, so that nothing is known of the file.</summary>
    public static readonly DiagnosticDescriptor CheckFailed = new(
        "LML4009", DiagnosticSeverity.Error, "A check failed", "this file could not be checked, which is a fault of Verbatim's: {0}");

    /// <summary>The article desk could not do its work. Told by the targets.</summary>
    public static readonly DiagnosticDescriptor DeskFailed = new(
        "LML4010", DiagnosticSeverity.Error, "The article desk could not do its work", "the article desk could not do its work: {0}");

    /// <summary>A property of the project has a value that means nothing. Told by the targets.</summary>
    public static readonly DiagnosticDescriptor BadProperty = new(
        "LML4011", DiagnosticSeverity.Error, "A property has a value that means nothing", "the property {0} is '{1}', and can be {2}");

    /// <summary>A project has articles and lacks what checks them. Told by the targets.</summary>
    public static readonly DiagnosticDescriptor NoAnalyzers = new(
        "LML4012", DiagnosticSeverity.Error, "Articles are not checked",
        "the project has Article or Knowledge items, and the package Verbatim.Generator, which checks them, is not part of its build: reference it, and exclude none of its assets");

    /// <summary>No JSON Schema for an editor. Told by the targets.</summary>
    public static readonly DiagnosticDescriptor NoJsonSchemas = new(
        "LML4013", DiagnosticSeverity.Warning, "The JSON Schemas for editors were not written",
        "the JSON Schemas for editors were not all written: the command ended with exit code {0}");

    /// <summary>All of them, by code.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownSchema, UnknownClass, NoClass, AmbiguousSchema, MissingItem, EmptyItems, BadGenerate, BadNamespace, CheckFailed, DeskFailed,
        BadProperty, NoAnalyzers,
        NoJsonSchemas,
    ];
}
