namespace Verbatim.Emission.Naming;

/// <summary>The types without type parameters that generated code names. A class of the schema by such a name would hide them.</summary>
internal static class UsedTypes
{
    /// <summary>The names.</summary>
    public static readonly IReadOnlyCollection<string> Names =
    [
        "AnyCheck",
        "AnyList", "AnyMapping", "AnyScalar", "AnyValue", "BlankNode", "CheckScope", "CompiledSchema", "DateOnly", "DateTimeOffset",
        "DistinctKeys", "DocumentReader",
        "DocumentWriter", "IChecked", "IReader", "IRecord", "ITextSource", "IWritable", "KeyCursor", "KeySet", "KeyText", "NodeKind",
        "RecordInfo", "SchemaText", "SourceText", "System", "TextPattern", "TimeOnly", "TimeSpan", "TReader", "ValueCheck",
        "Verbatim",
    ];
}
