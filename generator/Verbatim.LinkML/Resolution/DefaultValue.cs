namespace Verbatim.LinkML.Resolution;

/// <summary>
/// Reads <c>ifabsent</c> (P11) into its normal form: the text that a document would hold in its place. <c>int(5)</c> becomes <c>5</c>, as
/// a bare <c>5</c> is; <c>True</c> becomes <c>true</c>, <c>Status(open)</c> becomes <c>open</c>, <c>class_curie</c> the CURIE of the class
/// that has the slot, and <c>bnode</c> becomes <c>_:</c>, which stands for a new blank node each time.
/// </summary>
internal sealed class DefaultValue(ElementIndex index, TypeKinds kinds, IReadOnlyDictionary<string, EnumModel> enums, UriExpansion uris)
{
    /// <summary>The normal form, or what is wrong; nothing where the slot has no default.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="range">Its range; null where it has several.</param>
    /// <param name="owner">The class that has it.</param>
    public (string? Text, string? Misfit) Read(InducedSlot slot, RangeModel? range, ClassDefinition owner)
    {
        if (slot.Definition.IfAbsent is not { } written)
            return (null, null);
        string text = written.Value;
        if (Named(text, slot, owner) is { } named)
            return FitNamed(named, range);
        if (range is { Kind: RangeKind.Type } && kinds.Of(range.Name) == ScalarType.Boolean && TruthOf(text) is { } truth)
            return (truth, null);
        int open = text.IndexOf('(', StringComparison.Ordinal);
        bool isFunction = open > 0 && text[^1] == ')' && IsWord(text[..open]);
        return isFunction ? Fit(Unquoted(text[(open + 1)..^1]), text[..open], range) : Fit(Unquoted(text), function: null, range);
    }

    /// <summary>Whether the default differs from class to class, so that classes cannot share it.</summary>
    public static bool DependsOnClass(SlotDefinition slot) => slot.IfAbsent?.Value is "class_name" or "class_curie" or "class_uri";

    private string? Named(string text, InducedSlot slot, ClassDefinition owner) => text switch
    {
        "class_name" => owner.Name.Value,
        "class_uri" => uris.OfClass(owner.Uri, owner.Name),
        "class_curie" => Shorten(uris.OfClass(owner.Uri, owner.Name), owner.Name.Place),
        "slot_name" => slot.Layers.Name,
        "slot_uri" => uris.OfElement(slot.Definition.Uri, slot.Origin.Name),
        "slot_curie" => Shorten(uris.OfElement(slot.Definition.Uri, slot.Origin.Name), slot.Origin.Place),
        "default_ns" => uris.DefaultNamespace(index.SchemaAt(slot.Origin.Place)),
        "default_range" => index.SchemaAt(slot.Origin.Place).DefaultRange?.Value ?? "string",
        "bnode" => "_:",
        _ => null,
    };

    private string Shorten(string uri, Place place) => uris.Contract(uri, place) ?? uri;

    private (string? Text, string? Misfit) Fit(string value, string? function, RangeModel? range) => range switch
    {
        null => (value, null),
        { Kind: RangeKind.Enum } => FitEnum(value, function, range.Name),
        { Kind: RangeKind.Type } => FitType(value, function, kinds.Of(range.Name), range.Name),
        _ => (value, null),
    };

    private (string? Text, string? Misfit) FitNamed(string value, RangeModel? range) => range switch
    {
        { Kind: RangeKind.Enum } => FitEnum(value, range.Name, range.Name),
        { Kind: RangeKind.Type } when !LexicalScalar.Fits(kinds.Of(range.Name), value.AsSpan()) =>
            (null, Misfit(value, kinds.Of(range.Name))),
        _ => (value, null),
    };

    private (string? Text, string? Misfit) FitEnum(string value, string? function, string enumName)
    {
        if (function is not null && function != enumName && function != "string")
            return (null, $"the range is the enum {enumName}, so write {enumName}({value})");
        EnumModel model = enums[enumName];
        return model.IsOpen || model.Values.Any(v => v.Text == value) ? (value, null) : (null, $"{enumName} has no value '{value}'");
    }

    private static (string? Text, string? Misfit) FitType(string value, string? function, ScalarType kind, string typeName)
    {
        if (function is not null && !Yields(function, kind) && function != typeName)
            return (null, $"the range {typeName} asks for {LexicalScalar.Describe(kind)}");
        return LexicalScalar.Fits(kind, value.AsSpan())
            ? (value, null)
            : (null, Misfit(value, kind));
    }

    private static string Misfit(string value, ScalarType kind) =>
        LexicalNumber.Explain(kind, value.AsSpan()) ?? $"'{value}' is not {LexicalScalar.Describe(kind)}";

    /// <summary>Whether a function of that name gives a value of a type.</summary>
    private static bool Yields(string function, ScalarType kind) => function switch
    {
        "int" or "integer" => LexicalScalar.IsNumber(kind),
        "float" or "double" or "decimal" => LexicalScalar.IsNumber(kind) && kind != ScalarType.Integer,
        "bool" or "boolean" => kind == ScalarType.Boolean,
        "date" => kind is ScalarType.Date or ScalarType.DateOrDateTime,
        "datetime" => kind is ScalarType.DateTime or ScalarType.DateOrDateTime,
        "time" => kind == ScalarType.Time,
        _ => TextFunctions.Contains(function) && LexicalScalar.IsText(kind)
            && kind is not (ScalarType.Date or ScalarType.DateTime or ScalarType.Time),
    };

    private static readonly string[] TextFunctions =
    [
        "string", "uri", "uriorcurie", "curie", "ncname", "objectidentifier", "nodeidentifier", "jsonpointer", "jsonpath", "sparqlpath",
        "date_or_datetime",
    ];

    private static bool IsWord(string text) => text.All(static c => char.IsLetterOrDigit(c) || c is '_' or ' ' or '-');

    /// <summary>A value without the quotation marks around it, which are no part of the value.</summary>
    private static string Unquoted(string text)
    {
        bool isQuoted = text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0];
        return isQuoted ? text[1..^1] : text;
    }

    private static string? TruthOf(string text) => text.ToLowerInvariant() is "true" or "false" ? text.ToLowerInvariant() : null;
}
