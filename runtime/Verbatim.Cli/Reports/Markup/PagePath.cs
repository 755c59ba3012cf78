namespace Verbatim.Cli.Reports.Markup;

/// <summary>
/// Where a file of the report is, from the report's folder: a name, or a folder and a name, of characters that are safe everywhere.
/// </summary>
internal readonly record struct PagePath
{
    private PagePath(string text) => Text = text;

    /// <summary>The path with a forward slash: <c>articles/000.html</c>.</summary>
    public string Text { get; }

    /// <summary>A file at the top.</summary>
    public static PagePath Of(string name) => TryParse(name) ?? throw NotSafe(name);

    /// <summary>A file in a folder.</summary>
    public static PagePath Of(string folder, string name) => TryParse($"{folder}/{name}") ?? throw NotSafe(name);

    /// <summary>The path that a text says, or null where a file of a report cannot be called so.</summary>
    public static PagePath? TryParse(string text)
    {
        string[] steps = text.Split('/');
        return steps.Length <= 2 && Array.TrueForAll(steps, IsSafe) ? new PagePath(text) : null;
    }

    /// <summary>The path from one file to another, as a link says it.</summary>
    public string From(PagePath page)
    {
        bool isInFolder = page.Text.Contains('/', StringComparison.Ordinal);
        return isInFolder ? "../" + Text : Text;
    }

    // Neither "..", nor a hidden file, nor anything that a URL or a shell would read in its own way.
    private static bool IsSafe(string step) =>
        step.Length is > 0 and <= 120 && char.IsAsciiLetterOrDigit(step[0]) && !step.EndsWith('.')
        && step.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_');

    private static ArgumentException NotSafe(string name) => new($"No file of a report can be called '{name}'.");
}
