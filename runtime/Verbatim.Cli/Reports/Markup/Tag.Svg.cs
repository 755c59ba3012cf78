namespace Verbatim.Cli.Reports.Markup;

/// <content>The shapes of SVG that the report uses. Colours come from the style sheet; across, everything is measured in percent.</content>
internal readonly partial record struct Tag
{
    public static Tag Rect { get; } = new("rect");

    public static Tag Line { get; } = new("line");

    public static Tag Circle { get; } = new("circle");

    public static Tag SvgText { get; } = new("text");

    /// <summary>A drawing as wide as there is room, of a height in pixels.</summary>
    public static Tag Svg(int height) => new Tag("svg").With("width", "100%").With("height", Number(height)).With("focusable", "false");

    public Tag X(double percent) => With("x", Percent(percent));

    public Tag Y(double pixels) => With("y", Pixels(pixels));

    public Tag Size(double percent, double pixels) => With("width", Percent(percent)).With("height", Pixels(pixels));

    public Tag Rounded(double pixels) => With("rx", Pixels(pixels));

    public Tag Center(double percent, double pixels, double radius) =>
        With("cx", Percent(percent)).With("cy", Pixels(pixels)).With("r", Pixels(radius));

    public Tag From(double percent, double pixels) => With("x1", Percent(percent)).With("y1", Pixels(pixels));

    public Tag To(double percent, double pixels) => With("x2", Percent(percent)).With("y2", Pixels(pixels));

    /// <summary>Whether a text begins, has its middle or ends at its place: <c>start</c>, <c>middle</c>, <c>end</c>.</summary>
    public Tag TextAnchor(string position) => With("text-anchor", position);

    private static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private static string Pixels(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
