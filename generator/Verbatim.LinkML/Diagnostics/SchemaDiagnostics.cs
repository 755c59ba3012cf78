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
        new("LML1005", DiagnosticSeverity.Error, "The file holds no schema",
            "a schema is a mapping with 'id' and 'name'; this file holds {0}");

    /// <summary>A schema that does not say its name (P16).</summary>
    public static readonly DiagnosticDescriptor Nameless =
        new("LML1006", DiagnosticSeverity.Warning, "A schema has no name", "the schema has no 'name'; '{0}' is taken, from its {1}");

    /// <summary>An imported schema that is not there.</summary>
    public static readonly DiagnosticDescriptor ImportNotFound =
        new("LML1010", DiagnosticSeverity.Error, "An imported schema is missing", "cannot find the schema '{0}'{1}");

    /// <summary>Two definitions of one element that differ.</summary>
    public static readonly DiagnosticDescriptor ConflictingDefinition =
        new("LML1011", DiagnosticSeverity.Error, "An element is defined twice, differently", "{0} '{1}' is defined differently in {2}");

    /// <summary>An import map, or an entry of one, that leads nowhere (P15).</summary>
    public static readonly DiagnosticDescriptor UnreadableImportMap =
        new("LML1012", DiagnosticSeverity.Error, "An import map cannot be read",
            "an import map is a mapping from imports, or from prefixes, to paths; here is {0}");

    /// <summary>A name that the schema and its imports do not define.</summary>
    public static readonly DiagnosticDescriptor UndefinedElement =
        new("LML1020", DiagnosticSeverity.Error, "A name is not defined", "{0} '{1}' is not defined{2}");

    /// <summary>An element that is its own ancestor.</summary>
    public static readonly DiagnosticDescriptor InheritanceCycle =
        new("LML1021", DiagnosticSeverity.Error, "An element inherits from itself", "{0} '{1}' inherits from itself: {2}");

    /// <summary>A name that is both a class and an enumeration or a type.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName =
        new("LML1022", DiagnosticSeverity.Error, "A name stands for two elements",
            "'{0}' is both {1} and {2}; a range cannot tell which is meant");

    /// <summary>slot_usage of a slot that the class does not have.</summary>
    public static readonly DiagnosticDescriptor UsageOfMissingSlot =
        new("LML1023", DiagnosticSeverity.Warning, "slot_usage without the slot", "class '{0}' has no slot '{1}' to refine{2}");

    /// <summary>A CURIE whose prefix the schema does not declare.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPrefix =
        new("LML1024", DiagnosticSeverity.Warning, "A prefix is not declared",
            "'{0}' uses a prefix that is not declared under 'prefixes'{1}");

    /// <summary>Two parents that say different things of one slot (P1).</summary>
    public static readonly DiagnosticDescriptor ParentsDisagree =
        new("LML1025", DiagnosticSeverity.Warning, "Two parents disagree",
            "{0}: '{1}' and '{2}' disagree on {3}; '{1}' counts, since it comes first");

    /// <summary>slot_usage that makes a required slot optional (P2).</summary>
    public static readonly DiagnosticDescriptor RequirementLifted =
        new("LML1026", DiagnosticSeverity.Hidden, "An inherited demand is lifted", "'{0}' is required by '{1}' and no longer by '{2}'");

    /// <summary>Two slots of one class that data cannot tell apart (P10).</summary>
    public static readonly DiagnosticDescriptor SameKey =
        new("LML1027", DiagnosticSeverity.Error, "Two slots share a key",
            "slots '{0}' and '{1}' of class '{2}' both stand under the key '{3}'");

    /// <summary>Two identifiers, or two keys, in one class.</summary>
    public static readonly DiagnosticDescriptor SeveralIdentifiers =
        new("LML1028", DiagnosticSeverity.Error, "A class has two identifiers", "class '{0}' has more than one {1}: '{2}' and '{3}'");

    /// <summary>A slot named by a rule, a unique key or an annotation that the class does not have.</summary>
    public static readonly DiagnosticDescriptor MissingSlot =
        new("LML1029", DiagnosticSeverity.Error, "The class has no such slot", "class '{0}' has no slot '{1}'{2}");

    /// <summary>A regular expression that cannot be read (P13).</summary>
    public static readonly DiagnosticDescriptor InvalidPattern =
        new("LML1030", DiagnosticSeverity.Error, "A pattern is no regular expression", "the pattern '{0}' cannot be read: {1}");

    /// <summary>A regular expression that .NET cannot run (P13).</summary>
    public static readonly DiagnosticDescriptor UntranslatablePattern =
        new("LML1031", DiagnosticSeverity.Warning, "A pattern cannot be checked",
            "the pattern is not enforced: '{0}' has no counterpart in .NET");

    /// <summary>A least value above the greatest one.</summary>
    public static readonly DiagnosticDescriptor ContradictoryBounds =
        new("LML1032", DiagnosticSeverity.Error, "Bounds leave no value", "{0} {1} is greater than {2} {3}, so no value fits");

    /// <summary>An ifabsent that its range rules out (P11).</summary>
    public static readonly DiagnosticDescriptor DefaultMisfit =
        new("LML1033", DiagnosticSeverity.Error, "A default does not fit its slot", "the default '{0}' does not fit: {1}");

    /// <summary>A tree root that is never instantiated.</summary>
    public static readonly DiagnosticDescriptor AbstractTreeRoot =
        new("LML1034", DiagnosticSeverity.Warning, "The root of a document cannot be abstract",
            "'{0}' is {1} and the tree root; no document can have it as its root by default");

    /// <summary>An annotation quoted_from that names a slot nobody on the way to the root has.</summary>
    public static readonly DiagnosticDescriptor UnreachableQuotation =
        new("LML1035", DiagnosticSeverity.Error, "Nothing names the quoted text",
            "no class on the way to '{0}' has a slot '{1}' that names the quoted file{2}");

    /// <summary>A rule that says what follows and not from what.</summary>
    public static readonly DiagnosticDescriptor RuleNeverApplied =
        new("LML1036", DiagnosticSeverity.Warning, "A rule is never applied",
            "this rule of class '{0}' has no preconditions, so it is never applied");

    /// <summary>An expression that cannot be read (P12).</summary>
    public static readonly DiagnosticDescriptor InvalidExpression =
        new("LML1037", DiagnosticSeverity.Error, "An expression cannot be read", "the expression cannot be read: {0}{1}");

    /// <summary>An expression whose parts do not go together, or whose value the slot cannot have (P12).</summary>
    public static readonly DiagnosticDescriptor ExpressionTyping =
        new("LML1038", DiagnosticSeverity.Error, "An expression does not fit together", "the expression does not fit together: {0}");

    /// <summary>A slot named by an expression that no class with the expression has (P12).</summary>
    public static readonly DiagnosticDescriptor UnknownOperand =
        new("LML1039", DiagnosticSeverity.Error, "An expression names a slot that is not there",
            "no class that has '{0}' has a slot '{1}'{2}");

    /// <summary>Two names that C# could not tell apart (P10).</summary>
    public static readonly DiagnosticDescriptor SameCSharpName =
        new("LML1040", DiagnosticSeverity.Warning, "Two names become one in C#",
            "{0} '{1}' is named {2} in C#, since {3} '{4}' is named {5}; an annotation csharp_name gives it another");

    /// <summary>A slot whose range has no objects of its own, and no way to say of which class below it an object is (P8).</summary>
    public static readonly DiagnosticDescriptor NothingCanStandThere =
        new("LML1041", DiagnosticSeverity.Warning, "No object can stand in a slot",
            "no object can stand in '{0}': {1} is {2}, and has no slot with designates_type that would tell which class below it is meant");

    /// <summary>An element below more others than is borne.</summary>
    public static readonly DiagnosticDescriptor TooManyLevels =
        new("LML1042", DiagnosticSeverity.Error, "An element inherits through too many levels",
            "{0} '{1}' inherits through more than {2} levels");

    /// <summary>Two definitions of one element that describe it differently and ask the same (P15).</summary>
    public static readonly DiagnosticDescriptor DescribedTwice =
        new("LML1043", DiagnosticSeverity.Warning, "An element is described twice, differently",
            "{0} '{1}' is described differently in {2}; what is said here counts, and both ask the same");

    /// <summary>Enumerations that take over more values from one another than is borne.</summary>
    public static readonly DiagnosticDescriptor TooManyValues =
        new("LML1044", DiagnosticSeverity.Error, "Enumerations take over too many values",
            "from here on enumerations take over more than {0} values from one another");

    /// <summary>What is said of a name that nothing defines; it may be defined where the schema could not be read.</summary>
    internal static EquatableArray<DiagnosticDescriptor> OfUnknownNames { get; } =
        [UndefinedElement, UsageOfMissingSlot, UndeclaredPrefix, MissingSlot, UnreachableQuotation, UnknownOperand];

    /// <summary>A bound or a demanded value that is none of the range (P13).</summary>
    public static readonly DiagnosticDescriptor UnreadableConstraint =
        new("LML1050", DiagnosticSeverity.Error, "A constraint cannot be read", "the {0} '{1}' of '{2}' {3}");

    /// <summary>A statement that no value is ever held to (P2, P11, P13).</summary>
    public static readonly DiagnosticDescriptor NoEffect =
        new("LML1051", DiagnosticSeverity.Warning, "A statement has no effect", "{0} has no effect on '{1}': {2}");

    /// <summary>A class that takes values which a class above it does not (P2).</summary>
    public static readonly DiagnosticDescriptor Widened =
        new("LML1052", DiagnosticSeverity.Warning, "A class takes more than the class above it",
            "class '{0}' takes values under '{1}' that '{2}' does not: {3} {4} there, {5} here");

    /// <summary>A permissible value whose text is another than its key.</summary>
    public static readonly DiagnosticDescriptor TextDiffers =
        new("LML1053", DiagnosticSeverity.Warning, "A permissible value has two texts",
            "the value '{0}' gives its text as '{1}'; '{0}' counts, and LinkML's own tools refuse the schema");

    /// <summary>A value demanded that is none of the range's (P13).</summary>
    public static readonly DiagnosticDescriptor NeverMet =
        new("LML1054", DiagnosticSeverity.Warning, "No value can equal what is demanded",
            "the {0} '{1}' of '{2}' is no value of its range {3}, so nothing can equal it");

    /// <summary>Two classes that documents are of.</summary>
    public static readonly DiagnosticDescriptor SeveralTreeRoots =
        new("LML1055", DiagnosticSeverity.Warning, "Several classes are the tree root",
            "'{0}' and '{1}' are both the tree root; a document is taken for '{0}' unless its class is named");

    /// <summary>A text where a URI or a CURIE must be.</summary>
    public static readonly DiagnosticDescriptor NoUri =
        new("LML1056", DiagnosticSeverity.Warning, "A text is no URI", "'{0}' is neither a URI nor a CURIE such as schema:name");

    /// <summary>A prefix that two files of a schema declare differently.</summary>
    public static readonly DiagnosticDescriptor PrefixMeansTwo =
        new("LML1057", DiagnosticSeverity.Warning, "A prefix means two things",
            "the prefix '{0}' stands for {1} here and for {2} in {3}; each holds in its own file");

    /// <summary>Several slots that a rule wants absent together, which LinkML's own tools read otherwise.</summary>
    public static readonly DiagnosticDescriptor SeveralAbsent =
        new("LML1060", DiagnosticSeverity.Hidden, "LinkML's own tools read several absent slots otherwise",
            "LinkML's own tools read this rule of class '{0}' as if any one of {1} had to be absent, and not all");

    /// <summary>slot_usage of an attribute, which LinkML's generators do not find.</summary>
    public static readonly DiagnosticDescriptor UsageOfAttribute =
        new("LML1061", DiagnosticSeverity.Hidden, "LinkML's generators do not find an attribute that is refined",
            "class '{0}' refines the attribute '{1}', which is an undefined slot to LinkML's own generators");

    /// <summary>A type without a base of its own, which LinkML's SQL generators do not look for elsewhere.</summary>
    public static readonly DiagnosticDescriptor TypeWithoutBase =
        new("LML1062", DiagnosticSeverity.Hidden, "LinkML's SQL generators do not know the base of a type",
            "type '{0}' has no base of its own, and LinkML's SQL generators do not ask '{1}'");

    /// <summary>A permissible value that YAML 1.1 takes for something else than text.</summary>
    public static readonly DiagnosticDescriptor ValueReadOtherwise =
        new("LML1063", DiagnosticSeverity.Hidden, "YAML 1.1 reads a permissible value otherwise",
            "LinkML's own tools take the value {0} of '{1}' for {2}: put it into quotation marks");

    /// <summary>Every diagnostic of this catalogue.</summary>
    public static EquatableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownMetaslot, WrongKind, NotEnforced, MissingMetaslot, NotASchema, Nameless, ImportNotFound, ConflictingDefinition,
        UnreadableImportMap,
        UndefinedElement, InheritanceCycle, AmbiguousName, UsageOfMissingSlot, UndeclaredPrefix, ParentsDisagree,
        RequirementLifted, SameKey, SeveralIdentifiers, MissingSlot, InvalidPattern, UntranslatablePattern,
        ContradictoryBounds, DefaultMisfit, AbstractTreeRoot, UnreachableQuotation, RuleNeverApplied, InvalidExpression, ExpressionTyping,
        UnknownOperand, SameCSharpName, NothingCanStandThere, TooManyLevels, DescribedTwice, TooManyValues,
        UnreadableConstraint, NoEffect, Widened, TextDiffers, NeverMet, SeveralTreeRoots, NoUri, PrefixMeansTwo, SeveralAbsent,
        UsageOfAttribute, TypeWithoutBase, ValueReadOtherwise,
    ];
}
