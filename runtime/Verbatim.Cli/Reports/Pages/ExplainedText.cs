namespace Verbatim.Cli.Reports.Pages;

/// <summary>
/// The pages that explain codes, as HTML: headings, paragraphs, lists, examples, words between backticks. They use no more of Markdown.
/// </summary>
internal static class ExplainedText
{
    /// <summary>A page without its title.</summary>
    public static Html Of(string markdown) =>
        Html.All(Blocks(markdown.ReplaceLineEndings("\n").Split('\n'))
            .Where(static block => !block[0].StartsWith("# ", StringComparison.Ordinal)).Select(Block));

    private static IEnumerable<string[]> Blocks(string[] lines)
    {
        List<string> block = [];
        foreach (string line in lines.Append(""))
        {
            bool isInFence = block.Count > 0 && IsFence(block[0]);
            if (isInFence && !IsFence(line))
            {
                block.Add(line);
                continue;
            }
            bool goesOn = !isInFence && line.Trim().Length > 0 && !line.StartsWith('#') && !IsFence(line);
            bool isExampleOver = block.Count > 0 && IsExample(block[0]) != IsExample(line);
            if (block.Count > 0 && (!goesOn || isExampleOver))
            {
                yield return [.. block];
                block.Clear();
            }
            if (!isInFence && line.Trim().Length > 0)
                block.Add(line);
        }
    }

    private static Html Block(string[] lines) => lines[0] switch
    {
        ['#', '#', ' ', .. var heading] => Tag.H3[Inline(heading)],
        ['-', ' ', ..] => Tag.Ul[string.Join(' ', lines.Select(static line => line.TrimEnd()))
            .Split("- ", StringSplitOptions.RemoveEmptyEntries).Select(static item => Tag.Li[Inline(item.Trim())])],
        ['`', '`', '`', .. var opening] => Html.All(FileName(opening), Tag.Pre.DirAuto()[Tag.Code[string.Join('\n', lines.Skip(1))]]),
        _ when IsExample(lines[0]) =>
            Tag.Pre.DirAuto()[Tag.Code[string.Join('\n', lines.Select(static line => line[Math.Min(4, line.Length)..]))]],
        _ => Tag.P[Inline(string.Join(' ', lines.Select(static line => line.Trim())))],
    };

    // What opens an example says its language, and which file it is where that matters.
    private static Html FileName(string opening) => opening.Split(' ') is [_, var path, ..] ? Tag.P[Tag.Code[path]] : Html.Nothing;

    // Every other piece between backticks is code.
    private static Html Inline(string text) =>
        Html.All(text.Split('`').Select(static (piece, i) => i % 2 == 1 ? Tag.Code[piece] : (Html)piece));

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);

    private static bool IsExample(string line) => line.StartsWith("    ", StringComparison.Ordinal);
}
