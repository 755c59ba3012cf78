using Verbatim.Documents;

namespace Verbatim.LinkML.Diagnostics;

/// <summary>The codes of what can be wrong with a schema.</summary>
public static class SchemaDiagnostics
{
    /// <summary>A key that the metamodel does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownMetaslot =
        new("LML1001", DiagnosticSeverity.Error, "LinkML has no such key here", "unknown key '{0}' in a {1}{2}");

    /// <summary>A value of another kind than the metamodel asks for.</summary>
    public static readonly DiagnosticDescriptor WrongKind =
        new("LML1002", DiagnosticSeverity.Error, "The value is of the wrong kind", "'{0}' must be {1}, not {2}");

    /// <summary>A metaslot that is read and has no effect.</summary>
    public static readonly DiagnosticDescriptor NotEnforced =
        new("LML1003", DiagnosticSeverity.Warning, "The demand has no effect", "'{0}' is not enforced");

    /// <summary>A metaslot that must be there.</summary>
    public static readonly DiagnosticDescriptor MissingMetaslot =
        new("LML1004", DiagnosticSeverity.Error, "A key is missing", "a {0} must have '{1}'");

    /// <summary>A file that holds no schema.</summary>
    public static readonly DiagnosticDescriptor NotASchema =
        new("LML1005", DiagnosticSeverity.Error, "The file holds no schema", "a schema is a mapping with 'id' and 'name'; this file holds {0}");

    /// <summary>An imported schema that is not there.</summary>
    public static readonly DiagnosticDescriptor ImportNotFound =
        new("LML1010", DiagnosticSeverity.Error, "An imported schema is missing", "cannot find the schema '{0}'{1}");

    /// <summary>Two definitions of one element that differ.</summary>
    public static readonly DiagnosticDescriptor ConflictingDefinition =
        new("LML1011", DiagnosticSeverity.Error, "An element is defined twice, differently", "{0} '{1}' is defined differently in {2}");

    /// <summary>A name that the schema and its imports do not define.</summary>
    public static readonly DiagnosticDescriptor UndefinedElement =
        new("LML1020", DiagnosticSeverity.Error, "A name is not defined", "{0} '{1}' is not defined{2}");

    /// <summary>An element that is its own ancestor.</summary>
    public static readonly DiagnosticDescriptor InheritanceCycle =
        new("LML1021", DiagnosticSeverity.Error, "An element inherits from itself", "{0} '{1}' inherits from itself: {2}");

    /// <summary>A name that is both a class and an enumeration or a type.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName =
        new("LML1022", DiagnosticSeverity.Error, "A name stands for two elements", "'{0}' is both {1} and {2}; a range cannot tell which is meant");

    /// <summary>slot_usage of a slot that the class does not have.</summary>
    public static readonly DiagnosticDescriptor UsageOfMissingSlot =
        new("LML1023", DiagnosticSeverity.Warning, "slot_usage without the slot", "class '{0}' has no slot '{1}' to refine{2}");

    /// <summary>A CURIE whose prefix the schema does not declare.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPrefix =
        new("LML1024", DiagnosticSeverity.Warning, "A prefix is not declared", "the prefix of '{0}' is not declared under 'prefixes'");

    /// <summary>A regular expression that cannot be read.</summary>
    public static readonly DiagnosticDescriptor InvalidPattern =
        new("LML1030", DiagnosticSeverity.Error, "A pattern is no regular expression", "the pattern cannot be read: {0}");

    /// <summary>Every diagnostic of this catalogue.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownMetaslot, WrongKind, NotEnforced, MissingMetaslot, NotASchema, ImportNotFound, ConflictingDefinition,
        UndefinedElement, InheritanceCycle, AmbiguousName, UsageOfMissingSlot, UndeclaredPrefix, InvalidPattern,
    ];
}
