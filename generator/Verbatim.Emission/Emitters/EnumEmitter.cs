namespace Verbatim.Emission.Emitters;

/// <summary>Writes an enumeration, and the static class with its exact texts and meanings.</summary>
internal static class EnumEmitter
{
    /// <summary>Writes both.</summary>
    public static void Emit(IndentedWriter writer, EmissionContext context, EnumModel model)
    {
        string name = context.Names.Enum(model.Name);
        string[] values = context.Names.Values(model);
        writer.Summary(model.Description ?? $"The values of {model.Name}.");
        writer.Remarks(model.Uri);
        using (writer.Open($"public enum {name}"))
        {
            for (int i = 0; i < values.Length; i++)
            {
                if (i > 0)
                    writer.Blank();
                PermissibleValueModel value = model.Values[i];
                writer.Summary(value.Description ?? value.Text);
                writer.Deprecated(value.Deprecated);
                writer.Write(values[i] + ",");
            }
        }
        writer.Blank();
        EmitTexts(writer, context, model, name);
    }

    private static void EmitTexts(IndentedWriter writer, EmissionContext context, EnumModel model, string name)
    {
        writer.Summary($"The texts of {model.Name} as documents write them.");
        using (writer.Open($"public static class {name}{CSharpNames.Texts}"))
        {
            writer.Write($"internal static readonly EnumTexts<{name}> All = new([");
            using (writer.Indent())
            {
                foreach (PermissibleValueModel value in model.Values)
                    writer.Write(Literal.Of(value.Text) + ",");
            }
            writer.Write("]);");
            writer.Blank();
            writer.Write($$"""
                /// <summary>The text of a value.</summary>
                public static string ToText(this {{name}} value) => All[value];

                /// <summary>Finds the value that a text stands for; every character counts.</summary>
                public static bool TryParse(string? text, out {{name}} value) => All.TryParse(text, out value);
                """);
            if (model.Values.Any(static v => v.Meaning is not null))
                EmitMeanings(writer, context, model, name);
        }
    }

    private static void EmitMeanings(IndentedWriter writer, EmissionContext context, EnumModel model, string name)
    {
        writer.Blank();
        writer.Summary("The URI or CURIE of what a value means, or null.");
        using (writer.Open($"public static string? Meaning(this {name} value) => value switch", ";"))
        {
            bool isHidden = name is "All" or "Meaning" or "ToText" or "TryParse";
            foreach (PermissibleValueModel value in model.Values)
            {
                if (value.Meaning is { } meaning)
                    writer.Write($"{context.EnumValue(model, value.Text, isHidden)} => {Literal.Of(meaning)},");
            }
            writer.Write("_ => null,");
        }
    }
}
