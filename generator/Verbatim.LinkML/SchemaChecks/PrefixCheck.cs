namespace Verbatim.LinkML.SchemaChecks;

/// <summary>
/// Prefixes that nothing declares, where nothing of the model hangs on them, and prefixes that mean two things. Each is told once a file.
/// </summary>
internal static class PrefixCheck
{
    private static readonly string[] Mappings =
        ["mappings", "exact_mappings", "close_mappings", "related_mappings", "narrow_mappings", "broad_mappings"];

    public static void Check(ResolvedSchema schema, DiagnosticBag bag)
    {
        HashSet<(SourceText File, string Prefix)> told = [];
        foreach (Placed<string> uri in Uris(schema.Index))
        {
            string prefix = uri.Value.Split(':')[0];
            if (UriExpansion.IsUri(uri, bag) && told.Add((uri.Place.Text, prefix)))
                CheckPrefix(uri, prefix, schema.Index, bag);
        }
        foreach (Placed<string> prefix in IdentifierPrefixes(schema.Index))
        {
            if (told.Add((prefix.Place.Text, prefix.Value)))
                CheckPrefix(prefix, prefix.Value, schema.Index, bag);
        }
        foreach (PrefixDeclaration declared in schema.Index.Closure.Schemas.SelectMany(static s => s.Prefixes))
            CheckMeaning(declared, schema.Index, bag);
    }

    private static void CheckPrefix(Placed<string> written, string prefix, ElementIndex index, DiagnosticBag bag)
    {
        bool isFull = written.Value.AsSpan(prefix.Length).StartsWith("://".AsSpan(), StringComparison.Ordinal);
        if (!isFull && index.Prefixes.Namespace(prefix, written.Place) is null)
            UriExpansion.ReportUndeclared(prefix, written, index, bag);
    }

    private static void CheckMeaning(PrefixDeclaration declared, ElementIndex index, DiagnosticBag bag)
    {
        PrefixDeclaration counts = index.Prefixes.Joined(declared.Prefix.Value);
        // LinkML's own schemas are known by every spelling of their prefix (P15).
        if (counts.Reference.Value != declared.Reference.Value && !BuiltInSchemas.Contains(declared.Prefix.Place.Text.Path))
            bag.Report(
                SchemaDiagnostics.PrefixMeansTwo, declared.Prefix.Place,
                new($"{counts.Reference.Value} here", counts.Prefix.Place.Location),
                declared.Prefix.Value, declared.Reference.Value, counts.Reference.Value, counts.Prefix.Place.Text.Path);
    }

    /// <summary>What is mapped to, and what values mean: URIs that nothing else looks at.</summary>
    private static IEnumerable<Placed<string>> Uris(ElementIndex index)
    {
        IEnumerable<Placed<string>?> stated = index.Enums.Values.SelectMany(static e => e.Expression.Values).Select(static v => v.Meaning)
            .Concat(WrittenSlots.Slots(index).Select(static s => s.Uri)); // those of slots that no class has too
        foreach (Placed<string> uri in stated.OfType<Placed<string>>())
            yield return uri;
        IEnumerable<(SourceText Text, DocumentNode? Body)> bodies = WrittenSlots.Slots(index).Select(static s => (s.Place.Text, s.Body))
            .Concat(index.Classes.Values.Select(static c => (c.Name.Place.Text, c.Body)))
            .Concat(index.Enums.Values.Select(static e => (e.Name.Place.Text, e.Body)))
            .Concat(index.Types.Values.Select(static t => (t.Name.Place.Text, t.Body)));
        foreach ((SourceText text, DocumentNode? body) in bodies)
        {
            foreach (ScalarNode uri in Mappings.Select(name => (body as MappingNode)?[name]).OfType<SequenceNode>()
                .SelectMany(static list => list.Items).OfType<ScalarNode>().Where(static item => !item.IsNull))
                yield return new(uri.Value, new(text, uri.Span));
        }
    }

    private static IEnumerable<Placed<string>> IdentifierPrefixes(ElementIndex index) =>
        WrittenSlots.Slots(index).SelectMany(static s => s.IdPrefixes)
            .Concat(index.Classes.Values.SelectMany(static c => c.IdPrefixes));
}
