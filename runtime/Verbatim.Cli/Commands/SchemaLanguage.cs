namespace Verbatim.Cli.Commands;

/// <summary>The JSON Schema of LinkML schemas themselves.</summary>
internal static class SchemaLanguage
{
    private const string FileName = "linkml.schema.json";

    /// <summary>The file, as it is written.</summary>
    public static GeneratedFile JsonSchema()
    {
        using StreamReader reader = new(typeof(SchemaLanguage).Assembly.GetManifestResourceStream(FileName)!, Encoding.UTF8);
        return new GeneratedFile(FileName, reader.ReadToEnd());
    }
}
