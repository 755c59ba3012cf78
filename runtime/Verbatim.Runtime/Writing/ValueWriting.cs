namespace Verbatim.Runtime.Writing;

/// <summary>Writes single values in the spelling that reads back as the same value.</summary>
internal static class ValueWriting
{
    public static void Write(DocumentWriter writer, string value) => writer.Text(value);

    public static void Write(DocumentWriter writer, long value) => writer.Literal(value.ToString(CultureInfo.InvariantCulture));

    public static void Write(DocumentWriter writer, double value) => writer.Literal(KeyText.Of(value));

    public static void Write(DocumentWriter writer, decimal value) => writer.Literal(value.ToString(CultureInfo.InvariantCulture));

    public static void Write(DocumentWriter writer, bool value) => writer.Literal(value ? "true" : "false");

    public static void Write(DocumentWriter writer, DateOnly value) =>
        writer.Date(KeyText.Of(value));

    public static void Write(DocumentWriter writer, TimeOnly value) =>
        writer.Date(KeyText.Of(value));

    public static void Write(DocumentWriter writer, DateTimeOffset value) =>
        writer.Date(KeyText.Of(value));

    public static void Write(DocumentWriter writer, AnyValue value)
    {
        switch (value)
        {
            case AnyList list:
                writer.BeginSequence();
                foreach (AnyValue item in list.Items)
                    Write(writer, item);
                writer.EndSequence();
                break;
            case AnyMapping mapping:
                writer.BeginMapping();
                foreach ((string key, AnyValue item) in mapping.Entries)
                {
                    writer.Key(key);
                    Write(writer, item);
                }
                writer.EndMapping();
                break;
            case AnyScalar { Kind: ScalarKind.Quoted or ScalarKind.Block } text:
                writer.Text(text.Text);
                break;
            case AnyScalar { Kind: ScalarKind.Plain } plain:
                writer.Plain(plain.Text);
                break;
            case AnyScalar literal:
                writer.Literal(literal.Text);
                break;
        }
    }
}
