namespace Verbatim.Emission.JsonSchema.Json;

/// <summary>Writes JSON for people: what fits on a line stands on one. The same value gives the same bytes.</summary>
internal static class JsonText
{
    private const int LineLength = 120;

    /// <summary>The text, with a line break at its end.</summary>
    public static string Of(JsonValue value)
    {
        StringBuilder text = new();
        Write(text, value, indent: 0, column: 0);
        return text.Append('\n').ToString();
    }

    /// <summary>A text in quotation marks.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (char c in text)
            Escape(quoted, c);
        return quoted.Append('"').ToString();
    }

    private static void Escape(StringBuilder quoted, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                quoted.Append('\\').Append(c);
                break;
            case '\n':
                quoted.Append("\\n");
                break;
            case '\r':
                quoted.Append("\\r");
                break;
            case '\t':
                quoted.Append("\\t");
                break;
            case < ' ' or '\u007F' or '\u2028' or '\u2029' or (>= '\uD800' and <= '\uDFFF'):
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
            default:
                quoted.Append(c);
                break;
        }
    }

    private static void Write(StringBuilder text, JsonValue value, int indent, int column)
    {
        if (OnOneLine(value, LineLength - column) is { } line)
            text.Append(line);
        else if (value is JsonObject @object)
            WriteLines(text, '{', '}', [.. @object.Select(static member => (Quote(member.Key) + ": ", member.Value))], indent);
        else if (value is JsonArray array)
            WriteLines(text, '[', ']', [.. array.Items.Select(static item => ("", item))], indent);
        else
            text.Append(((JsonLiteral)value).Raw);
    }

    private static void WriteLines(StringBuilder text, char open, char close, (string Label, JsonValue Value)[] members, int indent)
    {
        text.Append(open).Append('\n');
        for (int i = 0; i < members.Length; i++)
        {
            text.Append(' ', indent + 2).Append(members[i].Label);
            Write(text, members[i].Value, indent + 2, indent + 3 + members[i].Label.Length);
            text.Append(i + 1 < members.Length ? ",\n" : "\n");
        }
        text.Append(' ', indent).Append(close);
    }

    private static string? OnOneLine(JsonValue value, int room)
    {
        StringBuilder line = new();
        return TryWrite(line, value, room) ? line.ToString() : null;
    }

    private static bool TryWrite(StringBuilder line, JsonValue value, int room)
    {
        switch (value)
        {
            case JsonLiteral literal:
                line.Append(literal.Raw);
                break;
            case JsonArray array:
                line.Append('[');
                for (int i = 0; i < array.Items.Count; i++)
                {
                    line.Append(i > 0 ? ", " : "");
                    if (!TryWrite(line, array.Items[i], room))
                        return false;
                }
                line.Append(']');
                break;
            case JsonObject @object:
                bool isFirst = true;
                line.Append('{');
                foreach (KeyValuePair<string, JsonValue> member in @object)
                {
                    line.Append(isFirst ? " " : ", ").Append(Quote(member.Key)).Append(": ");
                    isFirst = false;
                    if (!TryWrite(line, member.Value, room))
                        return false;
                }
                line.Append(isFirst ? "}" : " }");
                break;
        }
        return line.Length <= room;
    }
}
