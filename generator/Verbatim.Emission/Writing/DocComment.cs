namespace Verbatim.Emission.Writing;

/// <summary>Writes XML documentation from the descriptions of a schema.</summary>
internal static class DocComment
{
    private const int LineLength = 120;

    /// <summary>Writes a summary: on one line where it fits.</summary>
    public static void Summary(this IndentedWriter writer, string text) => writer.Element("summary", text);

    /// <summary>Writes remarks, if there are any.</summary>
    public static void Remarks(this IndentedWriter writer, string? text)
    {
        if (text is not null)
            writer.Element("remarks", text);
    }

    private static void Element(this IndentedWriter writer, string name, string text)
    {
        List<string> lines = Wrap(Escape(text));
        if (lines.Count == 1)
        {
            writer.Write($"/// <{name}>{lines[0]}</{name}>");
            return;
        }
        writer.Write($"/// <{name}>");
        foreach (string line in lines)
            writer.Write("/// " + line);
        writer.Write($"/// </{name}>");
    }

    /// <summary>Text as XML holds it; characters that XML 1.0 does not allow become a question mark.</summary>
    public static string Escape(string text)
    {
        string plain = new([.. text.Select(static c => IsAllowed(c) ? c : '?')]);
        return plain.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }

    private static bool IsAllowed(char c) =>
        char.IsWhiteSpace(c) || (!char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE');

    private static List<string> Wrap(string text)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= LineLength)
            {
                lines.Add(line);
                line = "";
            }
            line = line.Length == 0 ? word : line + " " + word;
        }
        lines.Add(line);
        return lines;
    }
}
