namespace Verbatim.Cli.Commands;

/// <summary><c>--schema FILE</c>, and the schema that it names.</summary>
internal sealed class SchemaOption : Option<string>
{
    public SchemaOption() : base("--schema")
    {
        Description = "The LinkML schema; what it imports is found beside it";
        HelpName = "FILE";
        Required = true;
    }

    /// <summary>Loads the schema; one that cannot be read is a finding like any other.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="texts">Where the schema and its imports come from.</param>
    public LoadedSchema Load(ParseResult parsed, FileTexts texts)
    {
        FileText root = texts.Read(parsed.GetRequiredValue(this));
        return root.Text is null ? new LoadedSchema(Model: null, [root.Problem!], []) : SchemaLoader.Load(root.Text, texts);
    }
}
