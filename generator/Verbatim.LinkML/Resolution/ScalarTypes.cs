namespace Verbatim.LinkML.Resolution;

/// <summary>Tells which built-in type a type rests on that is not derived from another one.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<string, ScalarType> ByName = new(StringComparer.Ordinal)
    {
        ["string"] = ScalarType.String,
        ["integer"] = ScalarType.Integer,
        ["boolean"] = ScalarType.Boolean,
        ["float"] = ScalarType.Float,
        ["double"] = ScalarType.Double,
        ["decimal"] = ScalarType.Decimal,
        ["time"] = ScalarType.Time,
        ["date"] = ScalarType.Date,
        ["datetime"] = ScalarType.DateTime,
        ["date_or_datetime"] = ScalarType.DateOrDateTime,
        ["uriorcurie"] = ScalarType.UriOrCurie,
        ["curie"] = ScalarType.Curie,
        ["uri"] = ScalarType.Uri,
        ["ncname"] = ScalarType.NcName,
        ["objectidentifier"] = ScalarType.ObjectIdentifier,
        ["nodeidentifier"] = ScalarType.NodeIdentifier,
        ["jsonpointer"] = ScalarType.JsonPointer,
        ["jsonpath"] = ScalarType.JsonPath,
        ["sparqlpath"] = ScalarType.SparqlPath,
    };

    private static readonly Dictionary<string, ScalarType> ByBase = new(StringComparer.Ordinal)
    {
        ["int"] = ScalarType.Integer,
        ["Bool"] = ScalarType.Boolean,
        ["bool"] = ScalarType.Boolean,
        ["float"] = ScalarType.Float,
        ["Decimal"] = ScalarType.Decimal,
        ["XSDTime"] = ScalarType.Time,
        ["XSDDate"] = ScalarType.Date,
        ["XSDDateTime"] = ScalarType.DateTime,
        ["URIorCURIE"] = ScalarType.UriOrCurie,
        ["Curie"] = ScalarType.Curie,
        ["URI"] = ScalarType.Uri,
        ["NCName"] = ScalarType.NcName,
        ["ElementIdentifier"] = ScalarType.ObjectIdentifier,
        ["NodeIdentifier"] = ScalarType.NodeIdentifier,
    };

    private static readonly Dictionary<string, ScalarType> ByUri = new(StringComparer.Ordinal)
    {
        [Xsd + "integer"] = ScalarType.Integer,
        [Xsd + "boolean"] = ScalarType.Boolean,
        [Xsd + "float"] = ScalarType.Float,
        [Xsd + "double"] = ScalarType.Double,
        [Xsd + "decimal"] = ScalarType.Decimal,
        [Xsd + "time"] = ScalarType.Time,
        [Xsd + "date"] = ScalarType.Date,
        [Xsd + "dateTime"] = ScalarType.DateTime,
        [Xsd + "anyURI"] = ScalarType.Uri,
        [BuiltInSchemas.Namespace + "DateOrDatetime"] = ScalarType.DateOrDateTime,
    };

    /// <summary>The type of a slot whose range nobody says.</summary>
    public const string String = "string";

    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>Whether <c>linkml:types</c> has a type of that name.</summary>
    public static bool IsBuiltIn(string name) => ByName.ContainsKey(name);

    /// <summary>
    /// The built-in type: by name for those of <c>linkml:types</c>, else by what the definition says of its base and URI.
    /// </summary>
    public static ScalarType Of(TypeDefinition type, PrefixTable prefixes)
    {
        string name = type.Name.Value;
        bool isBuiltIn = BuiltInSchemas.Contains(type.Name.Place.Text.Path);
        if (isBuiltIn && ByName.TryGetValue(name, out ScalarType known))
            return known;
        string? uri = type.Uri is { } declared ? prefixes.Expand(declared) : null;
        // A base of `float` is a double where the URI says so.
        if (type.Base?.Value is "float" or "str" or null && uri is not null && ByUri.TryGetValue(uri, out ScalarType byUri))
            return byUri;
        if (type.Base is { } basis && ByBase.TryGetValue(basis.Value, out ScalarType byBase))
            return byBase;
        return ScalarType.String;
    }
}
