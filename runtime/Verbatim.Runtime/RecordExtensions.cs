namespace Verbatim.Runtime;

/// <summary>What every object of a generated class can do.</summary>
public static class RecordExtensions
{
    /// <summary>The object as a YAML document.</summary>
    public static string ToYaml(this IRecord record) => ToText(record, DocumentFormat.Yaml);

    /// <summary>The object as a JSON document.</summary>
    public static string ToJson(this IRecord record) => ToText(record, DocumentFormat.Json);

    /// <summary>Writes the object as a document in UTF-8, without a byte-order mark.</summary>
    public static void Write(this IRecord record, Stream stream, DocumentFormat format)
    {
        using DocumentWriter writer = DocumentWriter.Create(stream, format);
        record.Write(writer, withKey: true);
    }

    /// <summary>
    /// Whether the object keeps every rule of its class. A valid one costs no allocation where all its rules are compiled.
    /// </summary>
    /// <param name="record">The object.</param>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
    public static bool IsValid(this IRecord record, ITextSource? texts = null) => record.Validate(texts).IsEmpty;

    /// <summary>
    /// What is wrong with the object, each finding with the JSON Pointer of its value. Its place is that in the object's YAML.
    /// </summary>
    /// <param name="record">The object.</param>
    /// <param name="texts">Where quoted texts come from; null where none can be looked up.</param>
    public static EquatableArray<Diagnostic> Validate(this IRecord record, ITextSource? texts = null) =>
        record.Info.IsWhole && record.Conforms(CheckScope.Of(texts, PathOf(record))) ? [] : Interpret(record, texts);

    private static EquatableArray<Diagnostic> Interpret(IRecord record, ITextSource? texts)
    {
        DocumentTree tree = DocumentParser.Parse(DocumentOf(record), DocumentFormat.Yaml);
        return [.. tree.Diagnostics,
            .. record.Info.Interpret(tree, texts).Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)];
    }

    private static SourceText DocumentOf(IRecord record) => SourceText.From(PathOf(record), record.ToYaml());

    private static string PathOf(IRecord record) => record.Info.DocumentPath;

    private static string ToText(IRecord record, DocumentFormat format)
    {
        using MemoryStream stream = new();
        record.Write(stream, format);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
