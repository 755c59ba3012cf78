using System.Text;
using Verbatim.Documents;

namespace Verbatim.LinkML.Validation;

/// <summary>Edits of a document that leave the rest of its text as it is written.</summary>
internal static class DocumentFix
{
    /// <summary>Writes another text in the place of a scalar, in the quotation marks it has.</summary>
    public static TextFix Replace(SourceText text, ScalarNode scalar, string replacement) =>
        new($"Change to {Wording.Quote(replacement)}", [new TextEdit(scalar.Span, Spell(text, scalar, replacement))], IsCertain: false);

    /// <summary>Puts a scalar into quotation marks, so that it is a string.</summary>
    public static TextFix Quote(ScalarNode scalar) =>
        new("Write it as a string", [new TextEdit(scalar.Span, DoubleQuoted(scalar.Value))], IsCertain: false);

    /// <summary>Takes the quotation marks away from a scalar.</summary>
    public static TextFix Unquote(ScalarNode scalar) =>
        new("Write it without quotation marks", [new TextEdit(scalar.Span, scalar.Value)], IsCertain: false);

    /// <summary>Makes a list of a single value.</summary>
    public static TextFix PutIntoList(DocumentNode node) =>
        new("Put it into a list", [new TextEdit(new TextSpan(node.Span.Start, 0), "["), new TextEdit(new TextSpan(node.Span.End, 0), "]")], IsCertain: false);

    /// <summary>Removes a key and its value, or returns null where that would leave the rest unreadable.</summary>
    public static TextFix? Remove(SourceText text, MappingNode mapping, MappingEntry entry)
    {
        if (entry.IsMerged)
            return null;
        TextSpan? span = OwnLines(text.Text, entry) ?? UpToNeighbour(mapping, entry);
        return span is { } removed ? new TextFix($"Remove '{entry.Key.Value}'", [new TextEdit(removed, "")], IsCertain: false) : null;
    }

    /// <summary>Adds a key at the top of a mapping in YAML's block style, its value left to the writer; null in the flow style.</summary>
    public static TextFix? Insert(SourceText text, MappingNode mapping, string key)
    {
        bool isBlock = mapping.Entries.Count > 0 && !mapping.Entries[0].IsMerged && text.Text[mapping.Span.Start] is not ('{' or '[');
        if (!isBlock || mapping.Find(key) is not null)
            return null;
        int start = mapping.Entries[0].Key.Span.Start;
        string indent = new(' ', text.GetLinePosition(start).Character);
        return new TextFix($"Add '{key}'", [new TextEdit(new TextSpan(start, 0), $"{key}: \n{indent}")], IsCertain: false);
    }

    /// <summary>In YAML's block style: the lines the entry fills.</summary>
    private static TextSpan? OwnLines(string text, MappingEntry entry)
    {
        int start = entry.Key.Span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        int end = Math.Max(entry.Key.Span.End, entry.Value.Span.End);
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        if (end < text.Length && text[end] == '#')
            end = text.IndexOfAny(['\n', '\r'], end) is var lineEnd and >= 0 ? lineEnd : text.Length;
        bool fillsLines = (start == 0 || text[start - 1] is '\n' or '\r')
            && (end == text.Length || text[end] is '\n' or '\r' || (end > 0 && text[end - 1] is '\n'));
        if (!fillsLines || text[entry.Key.Span.Start] == '"')
            return null;
        if (end < text.Length && text[end] == '\r')
            end++;
        if (end < text.Length && text[end] == '\n')
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>In JSON and YAML's flow style: up to the next entry, or from the end of the last one.</summary>
    private static TextSpan? UpToNeighbour(MappingNode mapping, MappingEntry entry)
    {
        int at = 0;
        while (!ReferenceEquals(mapping.Entries[at], entry))
            at++;
        if (at + 1 < mapping.Entries.Count && !mapping.Entries[at + 1].IsMerged)
            return TextSpan.FromBounds(entry.Key.Span.Start, mapping.Entries[at + 1].Key.Span.Start);
        if (at > 0 && !mapping.Entries[at - 1].IsMerged)
            return TextSpan.FromBounds(mapping.Entries[at - 1].Value.Span.End, entry.Value.Span.End);
        return null;
    }

    private static string Spell(SourceText text, ScalarNode scalar, string replacement) => scalar.Kind switch
    {
        ScalarKind.Quoted when text.Text[scalar.Span.Start] == '\'' && !replacement.Contains('\n') => "'" + replacement.Replace("'", "''") + "'",
        ScalarKind.Plain when IsPlain(replacement) => replacement,
        _ => DoubleQuoted(replacement),
    };

    /// <summary>Whether YAML reads the text as it stands, without quotation marks: a narrow test that is never wrong.</summary>
    private static bool IsPlain(string text)
    {
        if (text is "" or "null" or "Null" or "NULL" || !char.IsLetterOrDigit(text[0]) || text[text.Length - 1] is ' ' or ':')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isMark = text[i] is ',' or '[' or ']' or '{' or '}' or '"' || char.IsControl(text[i]);
            bool isColon = text[i] == ':' && text[i + 1] == ' ';
            bool isComment = text[i] == '#' && text[i - 1] == ' ';
            if (isMark || isColon || isComment)
                return false;
        }
        return true;
    }

    private static string DoubleQuoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => char.IsControl(c) ? $"\\u{(int)c:X4}" : c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }
}
