namespace Verbatim.Cli.Commands;

/// <summary><c>verbatim generate</c>: what a schema can be turned into, one verb each.</summary>
internal sealed class GenerateCommand : Command
{
    public GenerateCommand(Terminal terminal, WorkingFolder folder, ReportOptions report)
        : base("generate", "Turns a LinkML schema into source files, or into JSON Schema.")
    {
        Add(new GenerateCSharpCommand(terminal, folder, report));
        Add(new GenerateJsonSchemaCommand(terminal, folder, report));
    }
}
