namespace Verbatim.Documents.Diagnostics;

/// <summary>
/// Fixes as strings under names, the only thing a compiler's diagnostic carries: an analyzer writes them, a quick fix in another
/// assembly reads them. An edit is a line <c>start:length:text</c>; in the text a line break is <c>\n</c> and a backslash <c>\\</c>.
/// </summary>
public static class FixNotation
{
    /// <summary>The fixes of a finding as properties, the best first.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(EquatableArray<TextFix> fixes)
    {
        for (int i = 0; i < fixes.Count; i++)
        {
            yield return new(Key(i, "title"), fixes[i].Title);
            yield return new(Key(i, "certain"), fixes[i].IsCertain ? "true" : "false");
            yield return new(Key(i, "edits"), string.Join("\n", fixes[i].Edits.Select(Line)));
        }
    }

    /// <summary>
    /// The fixes that <see cref="Write"/> put among the properties; none where there are none, or what stands there is not its writing.
    /// </summary>
    public static EquatableArray<TextFix> Read(IReadOnlyDictionary<string, string?> properties)
    {
        List<TextFix> fixes = [];
        while (properties.TryGetValue(Key(fixes.Count, "title"), out string? title) && title is not null
            && properties.TryGetValue(Key(fixes.Count, "edits"), out string? lines) && lines is not null)
        {
            TextEdit?[] edits = [.. lines.Split('\n').Select(ReadLine)];
            if (edits.Contains(null))
                return [];
            bool isCertain = properties.TryGetValue(Key(fixes.Count, "certain"), out string? certain) && certain == "true";
            fixes.Add(new TextFix(title, edits.Select(static e => e!.Value).ToEquatableArray(), isCertain));
        }
        return fixes.ToEquatableArray();
    }

    private static string Key(int fix, string part) => string.Format(CultureInfo.InvariantCulture, "fix{0}.{1}", fix, part);

    private static string Line(TextEdit edit) => string.Format(
        CultureInfo.InvariantCulture, "{0}:{1}:{2}", edit.Span.Start, edit.Span.Length,
        edit.NewText.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));

    private static TextEdit? ReadLine(string line)
    {
        string[] parts = line.Split([':'], 3);
        return parts.Length == 3 && Number(parts[0]) is { } start && Number(parts[1]) is { } length
            ? new TextEdit(new TextSpan(start, length), Unescape(parts[2]))
            : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string Unescape(string text)
    {
        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isEscape = text[i] == '\\' && i + 1 < text.Length;
            if (isEscape)
                i++;
            plain.Append(isEscape && text[i] == 'n' ? '\n' : text[i]);
        }
        return plain.ToString();
    }
}
