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
        string name = context.Names.Class(c.Name);
        FieldEmitter.Emit(writer, context, c, name);
        // An interface whose objects name no class has nothing to be read by.
        if (c.Mixin && Lineage.Designator(c) is null)
            return;
        writer.Blank();
        writer.Write($"/// <summary>Reads, checks and writes <see cref=\"{name}\"/> objects.</summary>");
        using (writer.Open($"internal static class {name}{CSharpNames.Codec}"))
            EmitCodec(writer, context, c, name);
    }

    private static void EmitCodec(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        if (!c.Mixin)
        {
            string isWhole = context.IsWhole(c) ? "true" : "false";
            string known = $"{context.Names.Schema}.Instance, {Literal.Of(c.Name)}, isWhole: {isWhole}";
            writer.Write($"internal static readonly RecordInfo Info = new({known});");
        }
        ReaderEmitter.Emit(writer, context, c);
        if (c.Mixin)
            return;
        ValidatorEmitter.Emit(writer, context, c, name);
        WriterEmitter.Emit(writer, context, c, name);
    }
}
