using System.Text.RegularExpressions;

namespace Verbatim.Emission;

/// <summary>
/// A tree as YAML in one fixed form: block style, no comments, aliases and merge keys written out. Reading it gives an equal tree.
/// </summary>
internal static class CanonicalYaml
{
    /// <summary>Plain text that YAML reads back as it stands; what is not so plain is a string whatever reads it, and is quoted.</summary>
    private static readonly Regex Plain =
        new(@"^[+-]?\.?[A-Za-z0-9](?:[A-Za-z0-9_./()+ -]*[A-Za-z0-9_)])?\z", RegexOptions.CultureInvariant);

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
        switch (value)
        {
            case ScalarNode scalar:
                yaml.Append(' ').Append(Scalar(scalar)).Append('\n');
                break;
            case MappingNode { Entries.IsEmpty: true }:
                yaml.Append(" {}\n");
                break;
            case SequenceNode { Items.IsEmpty: true }:
                yaml.Append(" []\n");
                break;
            default:
                WriteChildren(yaml.Append('\n'), value, indent + 2);
                break;
        }
    }

    private static string Scalar(ScalarNode scalar)
    {
        if (scalar.IsNull)
            return "null";
        return scalar.Kind is ScalarKind.Plain && Plain.IsMatch(scalar.Value) ? scalar.Value : Quoted(scalar.Value);
    }

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
