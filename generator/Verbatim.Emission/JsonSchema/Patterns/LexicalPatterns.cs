namespace Verbatim.Emission.JsonSchema.Patterns;

/// <summary>
/// How the built-in types are written (P14), as regular expressions that judges of JSON Schema read alike, be they written with ECMA 262,
/// .NET or Python: what the interpreter's readers accept and, of letters beyond Latin, some signs more.
/// </summary>
internal static class LexicalPatterns
{
    private const string Day =
        "(?:(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)";

    private const string Clock = @"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?";

    private const string Offset = "(?:Z|[+\\-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";

    // No two of them have one word for letters: so it is said what is none.
    private const string NotInName = @"\[-\^`{-\u00A9\u00AB-\u00B4\u00B6\u00B8\u00B9\u00BB-\u00BF\u00D7\u00F7"
        + @"\u1680\u2000-\u206F\u2190-\u2BFF\u3000-\u3004\u3008-\u3020\uE000-\uF8FF\uFFF0-\uFFFF";

    private const string Name = $@"[^\u0000-@\u00B7{NotInName}][^\u0000-,/:-@{NotInName}]*";

    // White space is what C# takes for it.
    private const string UriCharacter =
        @"(?:[^\u0000-\u0020\u007F\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000<>""{}|\\^`%]|%[0-9A-Fa-f]{2})";

    // To .NET and Python a dollar sign alone is before a last line break, too.
    private const string End = @"(?!\n)$";

    private const string Uri = $"{UriCharacter}+";

    private const string Curie = $"{Name}:(?!//){UriCharacter}*";

    private const string Number = @"[+\-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-]?[0-9]+)?";

    /// <summary>The pattern of a type whose values are text; null where any text will do.</summary>
    public static string? OfText(ScalarType type) => type switch
    {
        ScalarType.Date => $"^{Day}{Offset}{End}",
        ScalarType.Time => $"^{Clock}{Offset}{End}",
        ScalarType.DateTime => $"^{Day}T{Clock}{Offset}{End}",
        ScalarType.DateOrDateTime => $"^{Day}(?:T{Clock})?{Offset}{End}",
        ScalarType.Uri or ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier => $"^{Uri}{End}",
        ScalarType.Curie => $"^{Curie}{End}",
        ScalarType.NcName => $"^{Name}{End}",
        ScalarType.JsonPointer => $@"^#?(?:[/\[](?:[^~]|~[01])*)?{End}",
        _ => null,
    };

    /// <summary>The pattern of a type where its value is the key of a mapping, which is always text.</summary>
    public static string? OfKey(ScalarType type) => type switch
    {
        ScalarType.Integer => $@"^[+\-]?[0-9]+{End}",
        ScalarType.Decimal => $"^{Number}{End}",
        ScalarType.Float or ScalarType.Double => $@"^(?:{Number}|[+\-]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)){End}",
        ScalarType.Boolean => $"^(?:true|True|TRUE|false|False|FALSE){End}",
        _ => OfText(type),
    };
}
