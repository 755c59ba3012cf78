namespace Verbatim.Emission.Emitters;

/// <summary>
/// Writes the file of a class: its type first, since that is what people look for, then the code that reads, checks and writes it.
/// </summary>
internal static class ClassEmitter
{
    /// <summary>Writes the file's content.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c)
    {
        RecordEmitter.Emit(writer, context, c);
        writer.Blank();
        string name = context.Names.Class(c.Name);
        writer.Write($"/// <summary>Reads, checks and writes <see cref=\"{name}\"/> objects.</summary>");
        using (writer.Open($"internal static class {name}{CSharpNames.Codec}"))
            EmitCodec(writer, context, c, name);
    }

    private static void EmitCodec(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        if (!c.Mixin)
        {
            string isWhole = context.IsWhole(c) ? "true" : "false";
            writer.Write($"internal static readonly RecordInfo Info = new({context.Names.Schema}.Instance, {Literal.Of(c.Name)}, isWhole: {isWhole});");
            writer.Blank();
        }
        ReaderEmitter.Emit(writer, context, c);
        if (c.Mixin)
            return;
        writer.Blank();
        ValidatorEmitter.Emit(writer, context, c, name);
        writer.Blank();
        WriterEmitter.Emit(writer, context, c, name);
    }
}
