namespace Verbatim.LinkML.Resolution;

/// <summary>Expands CURIEs by the prefixes of the schema in which they stand.</summary>
internal static class Curie
{
    /// <summary>The full URI; null where the prefix is not declared.</summary>
    public static string? Expand(string text, SchemaDefinition schema)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return null;
        string local = text[(colon + 1)..];
        if (local.StartsWith("//", StringComparison.Ordinal))
            return text;
        return Namespace(text[..colon], schema) is { } found ? found + local : null;
    }

    /// <summary>What a prefix stands for, or null.</summary>
    public static string? Namespace(string prefix, SchemaDefinition schema) =>
        schema.Prefixes.FirstOrDefault(p => p.Prefix.Value == prefix)?.Reference.Value ?? WellKnown(prefix);

    /// <summary>The prefixes of LinkML's own schemas, which schemas use without declaring them.</summary>
    private static string? WellKnown(string prefix) => prefix switch
    {
        "linkml" => BuiltInSchemas.Namespace,
        "xsd" => "http://www.w3.org/2001/XMLSchema#",
        "shex" => "http://www.w3.org/ns/shex#",
        "schema" => "http://schema.org/",
        "rdf" => "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs" => "http://www.w3.org/2000/01/rdf-schema#",
        "owl" => "http://www.w3.org/2002/07/owl#",
        "skos" => "http://www.w3.org/2004/02/skos/core#",
        _ => null,
    };
}
