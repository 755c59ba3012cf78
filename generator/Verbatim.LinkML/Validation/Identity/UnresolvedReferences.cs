namespace Verbatim.LinkML.Validation.Identity;

/// <summary>Finds the references of a data set that lead nowhere (P17).</summary>
internal static class UnresolvedReferences
{
    public static IEnumerable<Diagnostic> Find(
        DeclaredObjects declared, List<ObjectReference> references, UnreadIdentifiers unread, DiagnosticSeverity severity)
    {
        Dictionary<string, (ObjectReference First, int Count)> unknown = new(StringComparer.Ordinal);
        List<Diagnostic> found = [];
        NearestIdentifier nearest = new();
        foreach (ObjectReference reference in references)
        {
            if (declared.IdentifiersOf(reference.Range) is { Count: > 0 } identifiers)
            {
                if (!declared.Contains(reference.Range, reference.Value) && !unread.Contains(reference.Identifier))
                    found.Add(Unresolved(reference, nearest.To(reference, identifiers), severity));
            }
            else if (!unread.Contains(reference.Identifier))
            {
                unknown[reference.Range] = unknown.TryGetValue(reference.Range, out (ObjectReference First, int Count) seen)
                    ? (seen.First, seen.Count + 1)
                    : (reference, 1);
            }
        }
        foreach ((ObjectReference first, int count) in unknown.Values)
            found.Add(DataDiagnostics.NoObjectsOfClass.At(first.Location, first.Range, count) with { Path = first.Path });
        return found;
    }

    private static Diagnostic Unresolved(ObjectReference reference, string? nearest, DiagnosticSeverity severity)
    {
        Diagnostic found = DataDiagnostics.UnresolvedReference.At(
            reference.Location, reference.Range, Wording.Name(reference.Identifier), Wording.DidYouMean(nearest));
        return found with
        {
            Severity = severity,
            Path = reference.Path,
            Fixes = nearest is null
                ? [] : [new TextFix($"Change to '{nearest}'",
                    [new TextEdit(reference.Location.Span, ScalarSpelling.InPlaceOf(reference.QuotationMark, nearest))], IsCertain: false)],
        };
    }
}
