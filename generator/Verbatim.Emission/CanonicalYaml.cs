namespace Verbatim.Emission;

/// <summary>
/// A tree as YAML in one fixed form: what fits stands on one line, no comments, aliases and merge keys written out. Reading it gives an
/// equal tree.
/// </summary>
internal static class CanonicalYaml
{
    private const int LineLength = 130;

    public static string Write(DocumentNode root)
    {
        StringBuilder yaml = new();
        if (root is ScalarNode scalar)
            yaml.Append(Scalar(scalar)).Append('\n');
        else
            WriteChildren(yaml, root, indent: 0);
        return yaml.ToString();
    }

    private static void WriteChildren(StringBuilder yaml, DocumentNode node, int indent)
    {
        if (node is MappingNode mapping)
        {
            foreach (MappingEntry entry in mapping.Entries)
                WriteValue(yaml.Append(' ', indent).Append(Scalar(entry.Key)).Append(':'), entry.Value, indent);
        }
        else if (node is SequenceNode sequence)
        {
            foreach (DocumentNode item in sequence.Items)
                WriteValue(yaml.Append(' ', indent).Append('-'), item, indent);
        }
    }

    private static void WriteValue(StringBuilder yaml, DocumentNode value, int indent)
    {
        int start = yaml.Length;
        int room = LineLength - (start - LastLine(yaml));
        // A text stands on one line however long it is.
        if (TryWriteFlow(yaml.Append(' '), value, value is ScalarNode ? int.MaxValue : start + room))
        {
            yaml.Append('\n');
            return;
        }
        yaml.Length = start;
        if (value is SequenceNode list && list.Items.All(static item => item is ScalarNode))
            WriteList(yaml, list, indent + 2);
        else
            WriteChildren(yaml.Append('\n'), value, indent + 2);
    }

    // Names that do not fit into a line fill several.
    private static void WriteList(StringBuilder yaml, SequenceNode list, int indent)
    {
        yaml.Append(" [");
        int line = LastLine(yaml);
        for (int i = 0; i < list.Items.Count; i++)
        {
            string item = Scalar((ScalarNode)list.Items[i]);
            if (i > 0 && yaml.Length - line + item.Length > LineLength)
            {
                yaml.Append(",\n").Append(' ', indent).Append(item);
                line = yaml.Length - item.Length - indent;
                continue;
            }
            yaml.Append(i > 0 ? ", " : "").Append(item);
        }
        yaml.Append("]\n");
    }

    /// <summary>Writes a value in brackets, unless it grows too long.</summary>
    private static bool TryWriteFlow(StringBuilder yaml, DocumentNode value, int end)
    {
        if (value is ScalarNode scalar)
        {
            yaml.Append(Scalar(scalar));
        }
        else if (value is MappingNode mapping)
        {
            yaml.Append('{');
            foreach (MappingEntry entry in mapping.Entries)
            {
                yaml.Append(yaml[yaml.Length - 1] == '{' ? "" : ", ").Append(Scalar(entry.Key)).Append(": ");
                if (yaml.Length > end || !TryWriteFlow(yaml, entry.Value, end))
                    return false;
            }
            yaml.Append('}');
        }
        else if (value is SequenceNode list)
        {
            yaml.Append('[');
            foreach (DocumentNode item in list.Items)
            {
                yaml.Append(yaml[yaml.Length - 1] == '[' ? "" : ", ");
                if (yaml.Length > end || !TryWriteFlow(yaml, item, end))
                    return false;
            }
            yaml.Append(']');
        }
        return yaml.Length <= end;
    }

    private static int LastLine(StringBuilder yaml)
    {
        int at = yaml.Length;
        while (at > 0 && yaml[at - 1] != '\n')
            at--;
        return at;
    }

    private static string Scalar(ScalarNode scalar)
    {
        if (scalar.IsNull)
            return "null";
        return scalar.Kind is ScalarKind.Plain && IsPlain(scalar.Value) ? scalar.Value : Quoted(scalar.Value);
    }

    /// <summary>
    /// Whether YAML reads a plain text back as it stands; what is not so plain is a string whatever reads it, and is quoted. It begins
    /// with a letter or digit, with a sign or a point before it if need be, and ends with a letter, a digit, '_' or ')'.
    /// </summary>
    private static bool IsPlain(string text)
    {
        int start = text.Length > 0 && text[0] is ('+' or '-') ? 1 : 0;
        start += start < text.Length && text[start] == '.' ? 1 : 0;
        if (start >= text.Length || !IsLetterOrDigit(text[start]))
            return false;
        for (int i = start + 1; i < text.Length; i++)
        {
            if (!IsLetterOrDigit(text[i]) && text[i] is not ('_' or '.' or '/' or '(' or ')' or '+' or ' ' or '-'))
                return false;
        }
        return IsLetterOrDigit(text[text.Length - 1]) || text[text.Length - 1] is '_' or ')';
    }

    private static bool IsLetterOrDigit(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9';

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' =>
                    quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }
        return quoted.Append('"').ToString();
    }
}
