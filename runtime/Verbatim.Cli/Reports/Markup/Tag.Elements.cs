namespace Verbatim.Cli.Reports.Markup;

/// <content>The elements of HTML that the report uses.</content>
internal readonly partial record struct Tag
{
    public static Tag A { get; } = new("a");

    public static Tag Article { get; } = new("article");

    public static Tag Aside { get; } = new("aside");

    public static Tag Bdi { get; } = new("bdi");

    public static Tag Body { get; } = new("body");

    public static Tag Caption { get; } = new("caption");

    public static Tag Code { get; } = new("code");

    public static Tag Dd { get; } = new("dd");

    public static Tag Div { get; } = new("div");

    public static Tag Dl { get; } = new("dl");

    public static Tag Dt { get; } = new("dt");

    public static Tag Footer { get; } = new("footer");

    public static Tag H1 { get; } = new("h1");

    public static Tag H2 { get; } = new("h2");

    public static Tag H3 { get; } = new("h3");

    public static Tag H4 { get; } = new("h4");

    public static Tag Header { get; } = new("header");

    public static Tag Li { get; } = new("li");

    public static Tag Main { get; } = new("main");

    public static Tag Mark { get; } = new("mark");

    public static Tag Nav { get; } = new("nav");

    public static Tag Ol { get; } = new("ol");

    public static Tag P { get; } = new("p");

    public static Tag Pre { get; } = new("pre");

    public static Tag Q { get; } = new("q");

    public static Tag Blockquote { get; } = new("blockquote");

    public static Tag Section { get; } = new("section");

    public static Tag Inline { get; } = new("span");

    public static Tag Strong { get; } = new("strong");

    public static Tag Table { get; } = new("table");

    public static Tag TBody { get; } = new("tbody");

    public static Tag Td { get; } = new("td");

    public static Tag Th { get; } = new("th");

    public static Tag THead { get; } = new("thead");

    public static Tag Time { get; } = new("time");

    public static Tag Tr { get; } = new("tr");

    public static Tag Ul { get; } = new("ul");
}
