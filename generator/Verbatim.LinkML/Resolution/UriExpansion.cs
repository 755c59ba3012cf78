namespace Verbatim.LinkML.Resolution;

/// <summary>The URIs of elements: declared ones expanded, the others made of the default prefix and the name.</summary>
internal sealed class UriExpansion(ElementIndex index, DiagnosticBag bag)
{
    /// <summary>The full URI of a slot or a type.</summary>
    /// <param name="declared">The URI or CURIE the schema declares for it, or null.</param>
    /// <param name="name">The element's name, where it is defined.</param>
    public string OfElement(Placed<string>? declared, Placed<string> name) =>
        declared is { } uri ? Expand(uri) : DefaultNamespace(index.SchemaAt(name.Place)) + LocalName(name.Value);

    /// <summary>The full URI of a class or an enumeration; LinkML writes their names without blanks, each word with a capital.</summary>
    public string OfClass(Placed<string>? declared, Placed<string> name) =>
        declared is { } uri ? Expand(uri) : DefaultNamespace(index.SchemaAt(name.Place)) + LocalName(Capitalized(name.Value));

    /// <summary>What is put before the names of elements without a URI of their own.</summary>
    public static string DefaultNamespace(SchemaDefinition schema)
    {
        if (schema.DefaultPrefix is not { } prefix)
            return schema.Id is { Value: { Length: > 0 } id } ? (id[^1] is '/' or '#' ? id : id + "/") : "";
        return Curie.Namespace(prefix.Value, schema) ?? prefix.Value;
    }

    /// <summary>The name with everything that cannot stand in a URI as underscores.</summary>
    public static string LocalName(string name)
    {
        StringBuilder local = new(name.Length);
        foreach (char c in name)
            local.Append(char.IsLetterOrDigit(c) || c is '-' or '.' or '~' ? c : '_');
        return local.ToString();
    }

    private static string Capitalized(string name) =>
        string.Concat(name.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>A full URI as a CURIE of the prefixes of a schema, the longest that fits; null where none does.</summary>
    public string? Contract(string uri, Place place)
    {
        PrefixDeclaration? best = null;
        foreach (PrefixDeclaration prefix in index.SchemaAt(place).Prefixes)
        {
            if (uri.StartsWith(prefix.Reference.Value, StringComparison.Ordinal)
                && prefix.Reference.Value.Length > (best?.Reference.Value.Length ?? 0))
                best = prefix;
        }
        return best is null ? null : $"{best.Prefix.Value}:{uri[best.Reference.Value.Length..]}";
    }

    private string Expand(Placed<string> uri)
    {
        SchemaDefinition schema = index.SchemaAt(uri.Place);
        if (Curie.Expand(uri.Value, schema) is { } full)
            return full;
        string prefix = uri.Value.Split(':')[0];
        bag.ReportUnknownName(
            SchemaDiagnostics.UndeclaredPrefix, uri.Place, uri.Place.PartOf(prefix), prefix,
            schema.Prefixes.Select(static p => p.Prefix.Value), uri.Value);
        return uri.Value;
    }
}
