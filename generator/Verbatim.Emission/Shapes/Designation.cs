namespace Verbatim.Emission.Shapes;

/// <summary>How an object names its class (P9): by name, CURIE or full URI, as the range of the designating slot says.</summary>
internal static class Designation
{
    /// <summary>What is written for a class.</summary>
    public static string Written(SchemaModel model, ClassModel c) => Form(model, Lineage.Designator(c)) switch
    {
        ScalarType.UriOrCurie or ScalarType.Curie => c.Curie ?? c.Uri ?? c.Name,
        ScalarType.Uri => c.Uri ?? c.Name,
        _ => c.Name,
    };

    /// <summary>All spellings of the declared form; of two classes with one URI the last has it, as the interpreter decides.</summary>
    public static IReadOnlyList<string> Read(SchemaModel model, Lineage lineage, SlotModel designator, ClassModel c)
    {
        bool ownsUri = lineage.HasUri(c);
        IEnumerable<string> uris = ownsUri ? [c.Uri!] : [];
        IEnumerable<string> curies = ownsUri
            ? model.Prefixes.Where(p => c.Uri!.StartsWith(p.Reference, StringComparison.Ordinal))
                .Select(p => p.Prefix + ":" + c.Uri!.Substring(p.Reference.Length))
            : [];
        return Form(model, designator) switch
        {
            ScalarType.Uri => [.. uris],
            ScalarType.UriOrCurie or ScalarType.Curie => [.. curies, .. uris],
            null => [c.Name, .. curies, .. uris],
            _ => [c.Name],
        };
    }

    private static ScalarType? Form(SchemaModel model, SlotModel? designator) =>
        designator?.Range is { Kind: RangeKind.Type } range ? model.Types.FirstOrDefault(t => t.Name == range.Name)?.Kind : null;
}
