namespace Verbatim.Emission.Emitters;

/// <summary>
/// Writes how an object begins that stands in a mapping by key, in all forms of P4: its key is known, and it may be short.
/// </summary>
internal static class KeyedForm
{
    /// <summary>Writes the beginning.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="context">The schema.</param>
    /// <param name="c">The class.</param>
    /// <param name="construct">Writes how the object is made, its key being what is given.</param>
    /// <returns>What must hold, besides there being a next key, for the keys to be read.</returns>
    public static string Emit(IndentedWriter writer, EmissionContext context, ClassModel c, Action<string?> construct)
    {
        if (!context.StandsByKey(c) || Lineage.Key(c) is not { } key)
        {
            construct(null);
            writer.Write("if (!reader.BeginMapping())\n    return null;");
            return "";
        }
        SlotShape shape = context.Shapes[c, key];
        writer.Write($"""
            {shape.Item}? known = null;
            if (key is not null && !KeyText.TryParse({TextsOf(shape)}key, out known))
                return null;
            """);
        construct(!shape.Required ? "known" : shape.IsStruct ? "known.GetValueOrDefault()" : "known!");
        writer.Write($"""
            if (key is not null)
                keys.Supply({Array.IndexOf([.. c.Slots], key)});
            bool isShort = key is not null && {IsShort(context, c)};
            """);
        EmitShort(writer, c);
        writer.Write("if (!isShort && !reader.BeginMapping())\n    return null;");
        return "!isShort && ";
    }

    // P4: a mapping with none of the class's keys is the one value itself, where that may be anything.
    private static string IsShort(EmissionContext context, ClassModel c) =>
        c.SimpleValue is { } only && context.Lineage.View.FindClass(only.Range) is { IsAny: true } && c.ExtraSlots is null
            ? "(reader.Node != NodeKind.Mapping || reader.HasOtherKeysOnly(Keys))" : "reader.Node != NodeKind.Mapping";

    private static void EmitShort(IndentedWriter writer, ClassModel c)
    {
        if (c.SimpleValue is not { } only)
        {
            writer.Write("if (isShort && !reader.IsNull)\n    return null;");
            return;
        }
        int position = Array.IndexOf([.. c.Slots], only);
        writer.Write($$"""
            if (isShort && !reader.IsNull)
            {
                if (!value.ReadSlot(ref reader, {{position}}, key))
                    return null;
                keys.Supply({{position}});
            }
            """);
    }

    private static string TextsOf(SlotShape key) => key.Kind == ShapeKind.Enum ? $"{key.Item}{CSharpNames.Texts}.All, " : "";
}
