namespace Verbatim.Emission.Emitters;

/// <summary>
/// Writes the part of a record that is filled as an object is read: the fields of its properties, and how each slot's value gets there.
/// </summary>
internal static class FieldEmitter
{
    /// <summary>Writes the part, where the class has anything that the one above has not.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        string[] fields = c.Mixin ? [] : [.. SlotAccess.Fields(context, c)];
        bool reads = !c.Mixin && !context.Shared(c).ReadsAsAbove;
        if (fields.Length == 0 && !reads && !context.DeclaresExtra(c))
            return;
        writer.Blank();
        writer.Write("// Filled as an object is read, and nowhere else.");
        using (writer.Open($"partial record {name}"))
        {
            foreach (string field in fields)
                writer.Write(field);
            if (context.DeclaresExtra(c))
            {
                writer.Write("private protected ValueList<KeyValuePair<string, AnyValue>> _ExtraSlots;");
                writer.Write("internal void KeepExtra(List<KeyValuePair<string, AnyValue>> extra) => _ExtraSlots = [.. extra];");
            }
            if (reads)
                EmitReadSlot(writer, context, c, isFirst: fields.Length == 0);
        }
    }

    private static void EmitReadSlot(IndentedWriter writer, EmissionContext context, ClassModel c, bool isFirst)
    {
        if (!isFirst)
            writer.Blank();
        string modifier = context.Lineage.BaseRecord(c) is null ? "" : "new ";
        using (writer.Open($"internal {modifier}bool ReadSlot<TReader>(ref TReader reader, int position, string? key)\n"
            + $"{ReaderEmitter.Constraint} => position switch", ";"))
        {
            foreach (string arm in context.Shared(c).Arms(context.Access(c)))
                writer.Write(arm);
            writer.Write("_ => false,");
        }
    }
}
