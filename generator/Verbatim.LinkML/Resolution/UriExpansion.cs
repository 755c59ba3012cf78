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
    public string DefaultNamespace(SchemaDefinition schema)
    {
        if (schema.DefaultPrefix is not { } prefix)
            return schema.Id is { Value: { Length: > 0 } id } ? (id[^1] is '/' or '#' ? id : id + "/") : "";
        return index.Prefixes.Namespace(prefix.Value, prefix.Place) ?? prefix.Value;
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

    /// <summary>
    /// A full URI as a CURIE of the prefixes of a file, else of any, the longest that fits; null where none does.
    /// </summary>
    public string? Contract(string uri, Place place) =>
        Contract(uri, index.Prefixes.DeclaredAt(place)) ?? Contract(uri, index.Prefixes.All);

    private static string? Contract(string uri, IEnumerable<PrefixDeclaration> prefixes)
    {
        PrefixDeclaration? best = null;
        foreach (PrefixDeclaration prefix in prefixes)
        {
            if (uri.StartsWith(prefix.Reference.Value, StringComparison.Ordinal)
                && prefix.Reference.Value.Length > (best?.Reference.Value.Length ?? 0))
                best = prefix;
        }
        return best is null ? null : $"{best.Prefix.Value}:{uri[best.Reference.Value.Length..]}";
    }

    /// <summary>Warns where a file leans on a prefix that another one declares: alone, or imported by a third, it means nothing.</summary>
    public static void ReportBorrowed(string prefix, Placed<string> written, ElementIndex index, DiagnosticBag bag)
    {
        if (index.Prefixes.Borrowed(prefix, written.Place) is { } declared)
            bag.Report(SchemaDiagnostics.UndeclaredPrefix, written.Place, new("declared here", declared.Prefix.Place.Location),
                written.Value, $" here; that of {declared.Prefix.Place.Location} counts");
    }

    /// <summary>Whether a text is a full URI or a CURIE, as its form tells; warns where it is neither.</summary>
    public static bool IsUri(Placed<string> written, DiagnosticBag bag)
    {
        bool isUri = written.Value.AsSpan().IndexOf(':') >= 0 && LexicalName.IsUriOrCurie(written.Value.AsSpan());
        if (!isUri)
            bag.Report(SchemaDiagnostics.NoUri, written.Place, written.Value);
        return isUri;
    }

    /// <summary>Warns of a prefix that no file declares.</summary>
    public static void ReportUndeclared(string prefix, Placed<string> written, ElementIndex index, DiagnosticBag bag) =>
        bag.ReportUnknownName(
            SchemaDiagnostics.UndeclaredPrefix, written.Place, written.Place.PartOf(prefix), prefix,
            index.Prefixes.DeclaredAt(written.Place).Select(static p => p.Prefix.Value), written.Value);

    private string Expand(Placed<string> uri)
    {
        string prefix = uri.Value.Split(':')[0];
        if (index.Prefixes.Expand(uri) is { } full)
        {
            ReportBorrowed(prefix, uri, index, bag);
            return full;
        }
        if (IsUri(uri, bag))
            ReportUndeclared(prefix, uri, index, bag);
        return uri.Value;
    }
}
