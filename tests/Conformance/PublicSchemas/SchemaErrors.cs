namespace Verbatim.Conformance.PublicSchemas;

/// <summary>What is wrong with a schema.</summary>
public static class SchemaErrors
{
    /// <summary>The codes of its errors, each once and in order.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="file">The only file that counts; null where those that it imports count as well.</param>
    public static string Of(LoadedSchema schema, string? file = null) => string.Join(' ', schema.Diagnostics
        .Where(d => d.Severity == DiagnosticSeverity.Error
            && (file is null || DocumentPath.Normalize(d.Location.Path) == DocumentPath.Normalize(file)))
        .Select(static d => d.Code)
        .Distinct()
        .Order(StringComparer.Ordinal));
}
