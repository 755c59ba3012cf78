namespace Verbatim.Cli.Reports.Pages;

/// <summary>A table that may be wider than the screen: it scrolls by itself, with the keyboard too, and the page does not.</summary>
internal static class Scrolling
{
    /// <summary>The table in its own window.</summary>
    /// <param name="label">What it is called when it is reached with the keyboard.</param>
    /// <param name="table">The table.</param>
    public static Html Of(string label, Html table) =>
        Tag.Div.Class("scroll").Role("region").Label(label + ", scrolls sideways").Focusable()[table];
}
