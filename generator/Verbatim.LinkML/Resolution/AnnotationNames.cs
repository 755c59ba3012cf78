namespace Verbatim.LinkML.Resolution;

/// <summary>The annotations that mean something here, in every schema.</summary>
internal static class AnnotationNames
{
    /// <summary>The annotations that name slots of the quoting object or of one around it.</summary>
    public static readonly string[] SourceOfQuotation = ["quoted_from", "quote_sha256"];

    /// <summary>The annotations that name slots of the quoting object itself.</summary>
    public static readonly string[] PlaceOfQuotation = ["quote_prefix", "quote_suffix"];

    /// <summary>All of them.</summary>
    public static readonly string[] All = [.. SourceOfQuotation, .. PlaceOfQuotation, "csharp_name", "simple_dict_value"];

    public static string? CSharpName(EquatableArray<AnnotationDefinition> annotations) => Find(annotations, "csharp_name")?.Value;

    public static QuotedFrom? Quotation(EquatableArray<AnnotationDefinition> annotations) =>
        Find(annotations, "quoted_from") is { } source
            ? new(source.Value, Find(annotations, "quote_prefix")?.Value, Find(annotations, "quote_suffix")?.Value,
                Find(annotations, "quote_sha256")?.Value)
            : null;

    public static bool IsTrue(EquatableArray<AnnotationDefinition> annotations, string tag) =>
        Find(annotations, tag) is { Value: "true" or "True" or "TRUE" };

    public static Placed<string>? Find(EquatableArray<AnnotationDefinition> annotations, string tag) =>
        annotations.FirstOrDefault(a => a.Tag.Value == tag)?.Value;
}
