namespace Verbatim.Emission.JsonSchema.Patterns;

/// <summary>
/// How the built-in types are written (P14), as regular expressions of ECMA 262: what the interpreter's readers accept, and no more.
/// </summary>
internal static class LexicalPatterns
{
    private const string Day =
        "(?:(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)";

    private const string Clock = @"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?";

    private const string Offset = "(?:Z|[+\\-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";

    private const string Name = @"[_\p{L}\u{10000}-\u{10FFFF}][_\p{L}\p{Nd}.\-\u00B7\u{10000}-\u{10FFFF}]*";

    private const string UriCharacter = @"(?:[^\s\u0000-\u0020\u007F\u0085<>""{}|\\^`%]|%[0-9A-Fa-f]{2})";

    private const string Uri = $@"(?!(?:{Number}|[+\-]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$){UriCharacter}+";

    private const string Curie = $"{Name}:(?!//){UriCharacter}*";

    private const string Number = @"[+\-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-]?[0-9]+)?";

    /// <summary>The pattern of a type whose values are text; null where any text will do.</summary>
    public static string? OfText(ScalarType type) => type switch
    {
        ScalarType.Date => $"^{Day}{Offset}$",
        ScalarType.Time => $"^{Clock}{Offset}$",
        ScalarType.DateTime => $"^{Day}T{Clock}{Offset}$",
        ScalarType.DateOrDateTime => $"^{Day}(?:T{Clock})?{Offset}$",
        ScalarType.Uri or ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier => $"^{Uri}$",
        ScalarType.Curie => $"^{Curie}$",
        ScalarType.NcName => $"^{Name}$",
        ScalarType.JsonPointer => @"^#?(?:[/\[](?:[^~]|~[01])*)?$",
        _ => null,
    };

    /// <summary>The pattern of a type where its value is the key of a mapping, which is always text.</summary>
    public static string? OfKey(ScalarType type) => type switch
    {
        ScalarType.Integer => @"^[+\-]?[0-9]+$",
        ScalarType.Decimal => $"^{Number}$",
        ScalarType.Float or ScalarType.Double => $@"^(?:{Number}|[+\-]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        ScalarType.Boolean => "^(?:true|True|TRUE|false|False|FALSE)$",
        _ => OfText(type),
    };
}
