namespace Verbatim.Documents.Diagnostics;

/// <summary>
/// A finding as a line: its parts with a tab between them, in which a tab, a line break and a backslash are <c>\t</c>, <c>\n</c>,
/// <c>\r</c> and <c>\\</c>.
/// </summary>
public static class FindingNotation
{
    /// <summary>The line of a finding, without its end.</summary>
    public static string Write(Diagnostic finding)
    {
        List<string> parts = [finding.Code, Text((int)finding.Severity), finding.Message, finding.Path is { } path ? "=" + path : ""];
        Add(parts, finding.Location);
        parts.Add(Text(finding.Related.Count));
        foreach (RelatedLocation related in finding.Related)
        {
            parts.Add(related.Message);
            Add(parts, related.Location);
        }
        foreach (KeyValuePair<string, string?> property in FixNotation.Write(finding.Fixes))
        {
            parts.Add(property.Key);
            parts.Add(property.Value ?? "");
        }
        return string.Join("\t", parts.Select(Escape));
    }

    /// <summary>The finding of a line, or null where the line is none.</summary>
    /// <param name="line">What <see cref="Write"/> wrote.</param>
    /// <param name="find">The descriptor of a code, or null where there is none.</param>
    public static Diagnostic? Read(string line, Func<string, DiagnosticDescriptor?> find)
    {
        Queue<string> parts = new(line.Split('\t').Select(Unescape));
        if (parts.Count < 12 || find(parts.Dequeue()) is not { } descriptor || Number(parts) is not { } severity)
            return null;
        (string message, string path) = (parts.Dequeue(), parts.Dequeue());
        if (Place(parts) is not { } place || Number(parts) is not { } count)
            return null;
        List<RelatedLocation> related = [];
        for (int i = 0; i < count; i++)
        {
            if (parts.Count == 0 || parts.Dequeue() is not { } said || Place(parts) is not { } other)
                return null;
            related.Add(new RelatedLocation(said, other));
        }
        Dictionary<string, string?> properties = new(StringComparer.Ordinal);
        while (parts.Count > 1)
            properties[parts.Dequeue()] = parts.Dequeue();
        return parts.Count > 0 ? null : new Diagnostic(descriptor, (DiagnosticSeverity)severity, message, place)
        {
            Path = path.Length > 0 ? path[1..] : null,
            Related = related.ToEquatableArray(),
            Fixes = FixNotation.Read(properties),
        };
    }

    private static void Add(List<string> parts, Location place)
    {
        parts.Add(place.Path);
        (LinePosition start, LinePosition end) = (place.LineSpan.Start, place.LineSpan.End);
        foreach (int number in (int[])[place.Span.Start, place.Span.Length, start.Line, start.Character, end.Line, end.Character])
            parts.Add(Text(number));
    }

    private static Location? Place(Queue<string> parts)
    {
        if (parts.Count < 7)
            return null;
        string path = parts.Dequeue();
        int?[] numbers = [Number(parts), Number(parts), Number(parts), Number(parts), Number(parts), Number(parts)];
        return numbers.Contains(null) ? null : new Location(path, new TextSpan(numbers[0]!.Value, numbers[1]!.Value),
            new LinePositionSpan(
                new LinePosition(numbers[2]!.Value, numbers[3]!.Value), new LinePosition(numbers[4]!.Value, numbers[5]!.Value)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(Queue<string> parts) =>
        parts.Count > 0 && int.TryParse(parts.Dequeue(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\', StringComparison.Ordinal) < 0)
            return text;
        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isEscape = text[i] == '\\' && i + 1 < text.Length;
            if (isEscape)
                i++;
            plain.Append(!isEscape ? text[i] : text[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }
        return plain.ToString();
    }
}
