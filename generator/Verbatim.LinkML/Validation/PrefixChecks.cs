namespace Verbatim.LinkML.Validation;

/// <summary>Warns of prefixes that the schema does not declare (P14), once a document each.</summary>
internal static class PrefixChecks
{
    // Schemes of URIs without an authority, which look like CURIEs and are none.
    private static readonly HashSet<string> Schemes =
        new(StringComparer.OrdinalIgnoreCase) { "urn", "mailto", "tel", "data", "doi", "info", "tag", "did", "geo", "file",
            "http", "https", "_" };

    public static void Check(ValidationContext context, ScalarType type, ScalarNode scalar)
    {
        bool canBeCurie = type is ScalarType.Curie or ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier;
        if (!canBeCurie || !context.IsRecording || !LexicalName.IsCurie(scalar.Value.AsSpan()))
            return;
        string prefix = scalar.Value.Substring(0, scalar.Value.IndexOf(':', StringComparison.Ordinal));
        if (context.Index.View.HasPrefix(prefix) || (type != ScalarType.Curie && Schemes.Contains(prefix))
            || !context.IsFirstMention("prefix " + prefix))
            return;
        string? nearest = NearestName.Find(prefix, context.Index.Prefixes);
        Diagnostic found = DataDiagnostics.UndeclaredPrefix.At(context.Text.GetLocation(scalar.Span), prefix, Wording.DidYouMean(nearest));
        context.Add(nearest is null ? found : found
            with
        { Fixes = [DocumentFix.Replace(context.Text, scalar, scalar.Value.Remove(0, prefix.Length).Insert(0, nearest))] });
    }
}
