namespace Verbatim.Emission.Emitters;

/// <summary>Writes how an object is written: its slots in the order of the schema, absent ones left out.</summary>
internal static class WriterEmitter
{
    /// <summary>Writes the method, unless the class above has the same.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        SharedCode shared = context.Shared(c);
        if (shared.Writer != c)
            return;
        writer.Blank();
        using (writer.Open($"internal static void Write({name} value, DocumentWriter writer, bool withKey)"))
        {
            if (shared.WritesAfter is { } above)
                writer.Write($"{context.Codec(context.Shared(above).Writer)}.Write(value, writer, withKey);");
            foreach (string member in context.Access(c).Writes.Skip(shared.WritesAfter?.Slots.Count ?? 0))
                writer.Write(member);
            if (EmissionContext.HasExtra(c))
                writer.Write("writer.WriteExtra(value.ExtraSlots);");
        }
    }
}
