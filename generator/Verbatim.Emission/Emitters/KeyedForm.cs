namespace Verbatim.Emission.Emitters;

/// <summary>
/// Writes how an object begins that stands in a mapping by key, in all forms of P4: its key is known, and it may be short.
/// </summary>
internal static class KeyedForm
{
    /// <summary>Writes the beginning.</summary>
    /// <returns>What must hold, besides there being a next key, for the keys to be read.</returns>
    public static string Emit(IndentedWriter writer, EmissionContext context, ClassModel c, Locals locals)
    {
        if (!context.StandsByKey(c) || Lineage.Key(c) is not { } key)
        {
            writer.Write("if (!reader.BeginMapping())\n    return null;");
            return "";
        }
        int position = Array.IndexOf([.. c.Slots], key);
        string parse = $"KeyText.TryParse({TextsOf(locals.Shape(key))}key, out {locals.Name(key)})";
        writer.Write($$"""
            if (key is not null)
            {
                if (!{{parse}})
                    return null;
                keys.Supply({{position}});
            }
            bool isShort = key is not null && {{IsShort(context, c)}};
            """);
        EmitShort(writer, c, locals);
        writer.Write("if (!isShort && !reader.BeginMapping())\n    return null;");
        return "!isShort && ";
    }

    // P4: a mapping with none of the class's keys is the one value itself, where that may be anything.
    private static string IsShort(EmissionContext context, ClassModel c) =>
        c.SimpleValue is { } only && context.Lineage.View.FindClass(only.Range) is { IsAny: true } && c.ExtraSlots is null
            ? "(reader.Node != NodeKind.Mapping || reader.HasOtherKeysOnly(Keys))" : "reader.Node != NodeKind.Mapping";

    private static void EmitShort(IndentedWriter writer, ClassModel c, Locals locals)
    {
        if (c.SimpleValue is not { } only)
        {
            writer.Write("if (isShort && !reader.IsNull)\n    return null;");
            return;
        }
        writer.Write($$"""
            if (isShort && !reader.IsNull)
            {
                if (!{{locals.Read(only)}})
                    return null;
                keys.Supply({{Array.IndexOf([.. c.Slots], only)}});
            }
            """);
    }

    private static string TextsOf(SlotShape key) => key.Kind == ShapeKind.Enum ? $"{key.Item}Texts.All, " : "";
}
