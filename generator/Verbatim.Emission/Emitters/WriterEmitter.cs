namespace Verbatim.Emission.Emitters;

/// <summary>Writes how an object is written: its slots in the order of the schema, absent ones left out.</summary>
internal static class WriterEmitter
{
    /// <summary>Writes the method.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, ClassModel c, string name)
    {
        SlotModel? key = Lineage.Key(c);
        using (writer.Open($"internal static void Write({name} value, DocumentWriter writer, bool withKey)"))
        {
            writer.Write("writer.BeginMapping();");
            foreach (SlotModel slot in c.Slots)
            {
                if (slot == key)
                    writer.Write("if (withKey)");
                writer.Write((slot == key ? "    " : "") + Member(context, c, slot));
            }
            if (EmissionContext.HasExtra(c))
                writer.Write("writer.Extra(value.ExtraSlots);");
            writer.Write("writer.EndMapping();");
        }
    }

    private static string Member(EmissionContext context, ClassModel c, SlotModel slot)
    {
        SlotShape shape = context.Shapes[c, slot];
        string texts = shape.Kind == ShapeKind.Enum ? $"{shape.Item}{CSharpNames.Texts}.All, " : "";
        string required = shape.Arity == Arity.Keyed && slot.Required ? ", required: true" : "";
        return $"writer.Member({Literal.Of(slot.Key)}, {texts}value.{shape.Property}{required});";
    }
}
