namespace Verbatim.LinkML.Validation.Fixes;

/// <summary>
/// The value that a slot can only have: what the schema demands, its default, the one value of its enumeration, the name of the class.
/// </summary>
/// <param name="Text">The value.</param>
/// <param name="IsCertain">Whether nothing else can be meant.</param>
internal sealed record KnownValue(string Text, bool IsCertain)
{
    // The default of a node without a name is another one each time.
    private const string BlankNode = "_:";

    /// <summary>The value, or null where a person must decide.</summary>
    /// <param name="context">The walk.</param>
    /// <param name="class">The class of the object.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="condition">What a rule demands of it, or null.</param>
    public static KnownValue? Of(ValidationContext context, ResolvedClass @class, ResolvedSlot slot, ResolvedExpression? condition)
    {
        if (slot.Model.Multivalued || slot.Model.Find<ArrayShape>() is not null)
            return null;
        if (slot == @class.TypeDesignator)
            return Designation(context, @class, slot) is { } name ? new KnownValue(name, IsCertain: @class.Descendants.Count == 0) : null;
        string? text = Demanded(condition) ?? Demanded(slot.Value) ?? Demanded(slot.Value.Type?.Constraint) ?? Default(slot)
            ?? OnlyValue(slot.Value.Enum);
        return text is null ? null : new KnownValue(text, IsCertain: true);
    }

    /// <summary>The value as it is written in a file, or null where the notation has no way to.</summary>
    public string? Spell(ResolvedSlot slot, DocumentFormat format)
    {
        bool isText = slot.Value.Type is not { } type || !(LexicalScalar.IsNumber(type.Kind) || type.Kind == ScalarType.Boolean);
        return isText || format == DocumentFormat.Yaml || QuotationMarks.IsJsonLiteral(Text)
            ? ScalarSpelling.New(Text, format, isText) : null;
    }

    private static string? Designation(ValidationContext context, ResolvedClass @class, ResolvedSlot slot)
    {
        string? written = slot.Value.Type?.Kind switch
        {
            ScalarType.Uri => @class.Model.Uri,
            ScalarType.UriOrCurie or ScalarType.Curie => @class.Model.Curie,
            _ => @class.Name,
        };
        return written is not null && ClassChoice.Look(context.Index, written, slot) == @class ? written : null;
    }

    private static string? Demanded(ResolvedExpression? expression) =>
        expression?.Model.Find<EqualsString>() is { Texts: { Count: 1 } only } ? only[0] : expression?.Model.Find<EqualsNumber>()?.Number;

    private static string? Default(ResolvedSlot slot) => slot.Model.IfAbsent is { } text && text != BlankNode ? text : null;

    private static string? OnlyValue(ResolvedEnum? @enum) =>
        @enum is { Model: { IsOpen: false, Values: { Count: 1 } values } } ? values[0].Text : null;
}
