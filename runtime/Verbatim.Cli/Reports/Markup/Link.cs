namespace Verbatim.Cli.Reports.Markup;

/// <summary>
/// What a link leads to: a place in the report, or a page of the web. There is no other kind, and so no <c>javascript:</c>.
/// </summary>
internal readonly record struct Link
{
    private Link(string target, bool isExternal) => (Target, IsExternal) = (target, isExternal);

    /// <summary>The address, not yet encoded.</summary>
    public string Target { get; }

    /// <summary>Whether it leads out of the report.</summary>
    public bool IsExternal { get; }

    /// <summary>A place on the same page.</summary>
    public static Link To(Anchor anchor) => new("#" + anchor.Name, isExternal: false);

    /// <summary>A file of the report, or a place in it.</summary>
    /// <param name="from">The page that the link stands on.</param>
    /// <param name="to">The file.</param>
    /// <param name="anchor">The place in it, or null for its beginning.</param>
    public static Link To(PagePath from, PagePath to, Anchor? anchor = null)
    {
        string place = anchor is { } at ? "#" + at.Name : "";
        return new Link(from == to && place.Length > 0 ? place : to.From(from) + place, isExternal: false);
    }

    /// <summary>A page of the web, or null where an address is none: only http and https are.</summary>
    public static Link? Outside(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? new Link(uri.AbsoluteUri, isExternal: true)
            : null;
}
