namespace Verbatim.Cli.Reports.Markup;

/// <summary>A whole page.</summary>
/// <param name="Path">Where it is in the report.</param>
/// <param name="Title">Its title, which no other page has.</param>
/// <param name="Body">What is on it.</param>
internal sealed record HtmlDocument(PagePath Path, string Title, Html Body)
{
    /// <summary>The file of the styles.</summary>
    public static PagePath Stylesheet { get; } = PagePath.Of("report.css");

    /// <summary>
    /// Whatever got into a page, the browser would fetch nothing for it and run nothing in it: only the styles beside the page are let in.
    /// </summary>
    public const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the page.</summary>
    public void WriteTo(TextWriter output)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Write("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        HtmlEncoding.WriteValue(Title, output);
        output.Write($"</title>\n<link rel=\"stylesheet\" href=\"{Stylesheet.From(Path)}\">\n</head>\n");
        Body.WriteTo(output);
        output.Write("\n</html>\n");
    }
}
