namespace Verbatim.Emission.Emitters;

/// <summary>Writes the class that stands for the schema: the schema's own text, from which the interpreter makes its model.</summary>
internal static class SchemaEmitter
{
    /// <summary>Writes the class.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context)
    {
        writer.Summary(context.Model.Description ?? $"The schema {context.Model.Name}.");
        using (writer.Open($"public static class {context.Names.Schema}"))
        {
            writer.Write($"""
                /// <summary>The schema's identifier.</summary>
                public const string Id = {Literal.Of(context.Model.Id)};

                /// <summary>The schema itself; it is loaded when a document is first doubted.</summary>
                public static CompiledSchema Instance => Schema;

                private static readonly CompiledSchema Schema = new([
                """);
            foreach (SchemaFile file in context.Options.Schemas)
                EmitFile(writer, file);
            writer.Write("]);");
        }
        if (context.Patterns.All.Any())
            EmitPatterns(writer, context);
    }

    private static void EmitPatterns(IndentedWriter writer, EmissionContext context)
    {
        writer.Blank();
        writer.Write("/// <summary>What texts are matched with.</summary>");
        using (writer.Open($"internal static class {context.Names.Patterns}"))
        {
            foreach (KeyValuePair<string, string> pattern in context.Patterns.All)
                writer.Write($"internal static readonly TextPattern {pattern.Value} = TextPattern.Of({Literal.Of(pattern.Key)});");
        }
    }

    private static void EmitFile(IndentedWriter writer, SchemaFile file)
    {
        using (writer.Indent())
            writer.Write($"new({Literal.Of(file.Path)},");
        writer.Verbatim(Literal.Raw(file.Text));
        writer.Verbatim("),\n");
    }
}
