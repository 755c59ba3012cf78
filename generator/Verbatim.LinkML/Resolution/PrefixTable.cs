namespace Verbatim.LinkML.Resolution;

/// <summary>
/// What prefixes stand for: in a file what it declares itself, else what another file of the same schema declares, since LinkML joins
/// the prefixes of all (P9), else what LinkML's own schemas mean by it.
/// </summary>
internal sealed class PrefixTable
{
    private readonly Dictionary<SourceText, Dictionary<string, PrefixDeclaration>> _own = [];
    private readonly Dictionary<string, PrefixDeclaration> _joined = new(StringComparer.Ordinal);

    /// <summary>Joins the prefixes of all files; where two differ, the importing file's counts for those that declare none.</summary>
    public PrefixTable(SchemaClosure closure)
    {
        foreach (SchemaDefinition schema in closure.Schemas)
        {
            Dictionary<string, PrefixDeclaration> own = new(StringComparer.Ordinal);
            foreach (PrefixDeclaration declared in schema.Prefixes)
            {
                own[declared.Prefix.Value] = declared;
                _joined[declared.Prefix.Value] = declared;
            }
            _own[schema.Place.Text] = own;
        }
    }

    /// <summary>The prefixes of all files.</summary>
    public IEnumerable<PrefixDeclaration> All => _joined.Values;

    /// <summary>The declaration of a declared prefix that counts where a file has none of its own.</summary>
    public PrefixDeclaration Joined(string prefix) => _joined[prefix];

    /// <summary>The prefixes that the file of a place declares.</summary>
    public IEnumerable<PrefixDeclaration> DeclaredAt(Place place) => _own[place.Text].Values;

    /// <summary>The full URI; null where no file declares the prefix.</summary>
    public string? Expand(Placed<string> text)
    {
        int colon = text.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return null;
        string local = text.Value[(colon + 1)..];
        if (local.StartsWith("//", StringComparison.Ordinal))
            return text.Value;
        return Namespace(text.Value[..colon], text.Place) is { } found ? found + local : null;
    }

    /// <summary>What a prefix stands for in the file of a place, or null.</summary>
    public string? Namespace(string prefix, Place place) => Find(prefix, place)?.Reference.Value ?? WellKnown(prefix);

    /// <summary>The declaration that a file leans on and another file makes; null where there is no need of one, or none.</summary>
    public PrefixDeclaration? Borrowed(string prefix, Place place) =>
        Find(prefix, place) is { } found && found.Prefix.Place.Text != place.Text && WellKnown(prefix) is null ? found : null;

    private PrefixDeclaration? Find(string prefix, Place place) =>
        _own[place.Text].TryGetValue(prefix, out PrefixDeclaration? own) || _joined.TryGetValue(prefix, out own) ? own : null;

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
