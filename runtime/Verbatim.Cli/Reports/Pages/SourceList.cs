namespace Verbatim.Cli.Reports.Pages;

/// <summary>What a fact rests on, each source with its page where there is one.</summary>
internal static class SourceList
{
    /// <summary>The sources in a line, or nothing where there is none.</summary>
    public static Html Of(IReadOnlyList<FactSource> sources) => sources.Count == 0
        ? Html.Nothing
        : Tag.Inline.Class("sources")[sources.Count == 1 ? "Source: " : "Sources: ", Html.Join("; ", sources.Select(Source))];

    private static Html Source(FactSource source)
    {
        string name = source.Title ?? source.Outlet ?? Host(source.Url) ?? "well known";
        Html shown = Link.Outside(source.Url) is { } page
            ? Tag.A.Href(page)[Tag.Bdi[name]] : Tag.Bdi[source.Url is null ? name : $"{name} ({source.Url})"];
        string[] more = [.. new[] { source.Title is null ? null : source.Outlet, source.Published, source.Note }.OfType<string>()];
        return more.Length == 0 ? shown : Html.All([shown, Tag.Inline.Class("quiet")[", " + string.Join(", ", more)]]);
    }

    private static string? Host(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? uri.Host : url;
}
