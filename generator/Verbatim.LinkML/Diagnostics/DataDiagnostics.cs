using static Verbatim.Documents.DiagnosticSeverity;

namespace Verbatim.LinkML.Diagnostics;

/// <summary>The codes of what can be wrong with data, and the one place of each message.</summary>
public static class DataDiagnostics
{
    /// <summary>A key that no slot has.</summary>
    public static readonly DiagnosticDescriptor UnknownKey =
        new("LML2001", Error, "A key is not known", "unknown key '{0}' in {1}{2}");

    /// <summary>A required key is not there.</summary>
    public static readonly DiagnosticDescriptor MissingKey =
        new("LML2002", Error, "A required key is missing", "missing required key '{0}' in {1}");

    /// <summary>A list where one value belongs, a scalar where an object belongs, and the like.</summary>
    public static readonly DiagnosticDescriptor WrongKind =
        new("LML2003", Error, "A value has the wrong form", "expected {0} for '{1}', found {2}");

    /// <summary>A scalar that the declared type does not have.</summary>
    public static readonly DiagnosticDescriptor WrongType =
        new("LML2004", Error, "A value is not of the declared type", "expected {0} for '{1}', found {2}{3}");

    /// <summary>A text that an enumeration does not list.</summary>
    public static readonly DiagnosticDescriptor UnknownEnumValue =
        new("LML2005", Error, "A value is not in its enumeration", "{0} is no value of {1}{2}");

    /// <summary>A text that a pattern does not match.</summary>
    public static readonly DiagnosticDescriptor PatternMismatch =
        new("LML2006", Error, "A value does not match its pattern", "{0} does not match {1}");

    /// <summary>A number or a date past a limit.</summary>
    public static readonly DiagnosticDescriptor OutOfRange =
        new("LML2007", Error, "A value is out of range", "'{0}' must be {1} {2}, found {3}");

    /// <summary>Too many or too few values.</summary>
    public static readonly DiagnosticDescriptor WrongCardinality =
        new("LML2008", Error, "The number of values is wrong", "'{0}' has the wrong number of values: expected {1} {2}, found {3}");

    /// <summary>Not the value that is demanded.</summary>
    public static readonly DiagnosticDescriptor NotEqual =
        new("LML2009", Error, "A value is not the one demanded", "'{0}' must be {1}, found {2}");

    /// <summary>The same identifier or key twice in one collection.</summary>
    public static readonly DiagnosticDescriptor DuplicateIdentifier =
        new("LML2010", Error, "An identifier stands twice in a collection", "{0} '{1}' already stands in '{2}' at line {3}, column {4}");

    /// <summary>The same values under a unique key twice in one collection.</summary>
    public static readonly DiagnosticDescriptor DuplicateUniqueKey =
        new("LML2011", Error, "A unique key occurs twice", "unique key '{0}' ({1}) has the same values at line {2}, column {3}");

    /// <summary>An object of a class that is never instantiated.</summary>
    public static readonly DiagnosticDescriptor AbstractClass =
        new("LML2012", Error, "An abstract class or mixin cannot be instantiated", "{0} is {1} and cannot be instantiated{2}");

    /// <summary>A type designator that names no class that may stand there.</summary>
    public static readonly DiagnosticDescriptor UnknownClass =
        new("LML2013", Error, "A type designator names no fitting class", "{0} is not {1}{2}");

    /// <summary>The key of a mapping and the key inside its object differ.</summary>
    public static readonly DiagnosticDescriptor KeyDisagrees =
        new("LML2014", Error, "A key disagrees with the object under it", "'{0}' is '{1}', but the object stands under the key '{2}'");

    /// <summary>No alternative of a boolean expression fits, or one too many.</summary>
    public static readonly DiagnosticDescriptor NoAlternative =
        new("LML2015", Error, "A value fits none of its alternatives", "{0} {1}");

    /// <summary>A rule of a class is broken.</summary>
    public static readonly DiagnosticDescriptor RuleBroken =
        new("LML2016", Error, "A rule is broken", "{0} (rule of {1}{2})");

    /// <summary>A value where there must be none.</summary>
    public static readonly DiagnosticDescriptor MustBeAbsent =
        new("LML2017", Error, "A value must not be there", "'{0}' must not be there");

    /// <summary>A quotation that its text does not have.</summary>
    public static readonly DiagnosticDescriptor QuoteNotFound =
        new("LML2018", Error, "A quotation is not in its text", "the quotation is not in {0}: {1}");

    /// <summary>A quotation that its text has more than once, with nothing that chooses one.</summary>
    public static readonly DiagnosticDescriptor QuoteAmbiguous =
        new("LML2019", Error, "A quotation stands more than once in its text", "the quotation stands {0} times in {1}, and {2}");

    /// <summary>A text that is not the one a document was written against.</summary>
    public static readonly DiagnosticDescriptor TextChanged =
        new("LML2020", Error, "A quoted text has changed",
            "{0} is not the text this was recorded against: its SHA-256 is {1}, recorded is {2}");

    /// <summary>A text that was not given, so that its quotations are not checked.</summary>
    public static readonly DiagnosticDescriptor TextNotGiven =
        new("LML2021", Warning, "A quoted text is not given", "the text {0} was not given: quotations from it are not checked");

    /// <summary>A quotation without a word on what is quoted.</summary>
    public static readonly DiagnosticDescriptor QuoteWithoutSource =
        new("LML2022", Error, "A quotation does not say from what", "nothing says which text is quoted: '{0}' has no value here or around");

    /// <summary>A CURIE with a prefix that the schema does not declare.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPrefix =
        new("LML2023", Warning, "A prefix is not declared", "the schema declares no prefix '{0}'{1}");

    /// <summary>An identifier with a prefix outside the class's list.</summary>
    public static readonly DiagnosticDescriptor UnexpectedPrefix =
        new("LML2024", Warning, "An identifier has an unexpected prefix", "identifiers of {0} begin with {1}, found {2}");

    /// <summary>Something that should no longer be used.</summary>
    public static readonly DiagnosticDescriptor Deprecated =
        new("LML2025", Warning, "Something deprecated is used", "{0} is deprecated: {1}");

    /// <summary>A recommended key is not there.</summary>
    public static readonly DiagnosticDescriptor RecommendedKey =
        new("LML2026", Info, "A recommended key is missing", "recommended key '{0}' is missing in {1}");

    /// <summary>A reference to an object that no document has.</summary>
    public static readonly DiagnosticDescriptor UnresolvedReference =
        new("LML2027", Error, "A reference leads nowhere", "no {0} has the identifier '{1}'{2}");

    /// <summary>Two objects with one identifier and different content.</summary>
    public static readonly DiagnosticDescriptor ConflictingObjects =
        new("LML2028", Error, "Two different objects have one identifier", "{0} '{1}' is already declared with other content at {2}");

    /// <summary>References to a class of which the data set has no object.</summary>
    public static readonly DiagnosticDescriptor NoObjectsOfClass =
        new("LML2029", Info, "References to a class without objects are not checked",
            "the data has no {0}: references to it are not looked up ({1} of them)");

    /// <summary>A JSON Pointer that points nowhere in its document.</summary>
    public static readonly DiagnosticDescriptor PointerToNowhere =
        new("LML2030", Error, "A JSON Pointer points nowhere", "{0} points to nothing in this document");

    /// <summary>No class to hold the document to.</summary>
    public static readonly DiagnosticDescriptor NoRootClass =
        new("LML2031", Error, "There is no class to hold the document to", "{0}");

    /// <summary>A document without content.</summary>
    public static readonly DiagnosticDescriptor EmptyDocument =
        new("LML2032", Error, "A document is empty", "the document is empty: expected {0}");

    /// <summary>A pattern that takes too long on a value.</summary>
    public static readonly DiagnosticDescriptor PatternTooSlow =
        new("LML2033", Error, "A pattern takes too long",
            "the pattern {0} of '{1}' takes too long on {2}: it cannot be told whether it matches");

    /// <summary>No member of a list meets what at least one must.</summary>
    public static readonly DiagnosticDescriptor NoSuchMember =
        new("LML2034", Error, "No member of a list is as demanded", "no member of '{0}' is as demanded{1}");

    /// <summary>The same value twice in a list whose values must differ.</summary>
    public static readonly DiagnosticDescriptor RepeatedElement =
        new("LML2035", Error, "A value stands twice in a list", "{0} already stands in '{1}' at line {2}, column {3}");

    /// <summary>A value without quotation marks that readers of YAML 1.1 take for something else.</summary>
    public static readonly DiagnosticDescriptor ReadOtherwise =
        new("LML2060", Hidden, "YAML 1.1 reads a value otherwise",
            "readers of YAML 1.1, LinkML's own tools among them, take {0} for {1}: {2}");

    /// <summary>All codes of data.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownKey, MissingKey, WrongKind, WrongType, UnknownEnumValue, PatternMismatch, OutOfRange, WrongCardinality, NotEqual,
        DuplicateIdentifier, DuplicateUniqueKey, AbstractClass, UnknownClass, KeyDisagrees, NoAlternative, RuleBroken, MustBeAbsent,
        QuoteNotFound, QuoteAmbiguous, TextChanged, TextNotGiven, QuoteWithoutSource, UndeclaredPrefix, UnexpectedPrefix, Deprecated,
        RecommendedKey, UnresolvedReference, ConflictingObjects, NoObjectsOfClass, PointerToNowhere, NoRootClass, EmptyDocument,
        PatternTooSlow, NoSuchMember, RepeatedElement, ReadOtherwise,
    ];
}
