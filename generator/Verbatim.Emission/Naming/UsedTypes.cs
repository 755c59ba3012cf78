namespace Verbatim.Emission.Naming;

/// <summary>The types without type parameters that generated code names, and where they live.</summary>
internal static class UsedTypes
{
    /// <summary>The namespace of a type.</summary>
    public static string NamespaceOf(string name) => name switch
    {
        "DateOnly" or "DateTimeOffset" or "TimeOnly" => "System",
        "SourceText" or "ITextSource" => "Verbatim.Documents",
        _ => "Verbatim.Runtime",
    };
}
