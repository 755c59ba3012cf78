namespace Verbatim.Cli.Fixing;

/// <summary>What is to change in a file, as a patch that <c>git apply</c> reads.</summary>
internal static class FilePatch
{
    /// <summary>The patch of a file that is there.</summary>
    /// <param name="path">Its path from the folder in which the patch is applied.</param>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="text">Its text and the edits.</param>
    /// <param name="usesColor">Whether colour is used.</param>
    public static string Of(string path, string fullPath, EditedText text, bool usesColor)
    {
        string mark = FileReplacement.HasMark(fullPath) ? "\uFEFF" : "";
        IEnumerable<TextChange> changes = text.Changes().Select(change => new TextChange(
            change.Old with { Start = change.Old.Start + mark.Length }, change.New with { Start = change.New.Start + mark.Length }));
        return UnifiedDiff.Of(path, mark + text.Original.Text, mark + text.Current.Text, changes, Ink(usesColor));
    }

    /// <summary>The patch that makes a file.</summary>
    /// <param name="path">Its path from the folder in which the patch is applied.</param>
    /// <param name="text">What it is to hold; its last line ends.</param>
    /// <param name="usesColor">Whether colour is used.</param>
    public static string OfNew(string path, string text, bool usesColor)
    {
        Func<char, string, string> paint = Ink(usesColor);
        DiffLines lines = new(text);
        StringBuilder patch = new();
        patch.Append(paint('f', "--- /dev/null")).Append('\n').Append(paint('f', "+++ " + UnifiedDiff.FileName("b/" + path))).Append('\n')
            .Append(paint('@', $"@@ -0,0 +1,{lines.Count} @@")).Append('\n');
        for (int i = 0; i < lines.Count; i++)
            patch.Append(paint('+', "+" + lines[i].TrimEnd('\n'))).Append('\n');
        return patch.ToString();
    }

    private static Func<char, string, string> Ink(bool usesColor) => (kind, line) => (usesColor, kind) switch
    {
        (true, '-') => $"\u001b[31m{line}\u001b[0m",
        (true, '+') => $"\u001b[32m{line}\u001b[0m",
        (true, '@') => $"\u001b[36m{line}\u001b[0m",
        (true, 'f') => $"\u001b[1m{line}\u001b[0m",
        _ => line,
    };
}
