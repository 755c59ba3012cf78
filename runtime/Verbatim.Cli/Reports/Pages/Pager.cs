namespace Verbatim.Cli.Reports.Pages;

/// <summary>A long list over several pages, two hundred to each, and the ways between them.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="First">The first page.</param>
/// <param name="Items">All that is listed.</param>
internal sealed record Pager<T>(PagePath First, ImmutableArray<T> Items)
{
    private const int Size = 200;

    /// <summary>How many pages there are; one where nothing is listed.</summary>
    public int Count => Math.Max(1, (Items.Length + Size - 1) / Size);

    /// <summary>The pages.</summary>
    /// <param name="make">Makes a page of its number, its path and what it lists.</param>
    public IEnumerable<PlannedPage> Pages(Func<int, PagePath, IReadOnlyList<T>, HtmlDocument> make) =>
        Enumerable.Range(1, Count).Select(number =>
        {
            PagePath path = SiteMap.Part(First, number);
            return new PlannedPage(path, () => make(number, path, Part(number)));
        });

    /// <summary>What a page lists.</summary>
    public IReadOnlyList<T> Part(int number) => [.. Items.Skip((number - 1) * Size).Take(Size)];

    /// <summary>The page on which the item at a position is listed.</summary>
    public static PagePath PageAt(PagePath first, int position) => SiteMap.Part(first, (position / Size) + 1);

    /// <summary>A page's title, with its number where there are several.</summary>
    public string Title(string title, int number) =>
        Count == 1 ? title : $"{title}, page {Written.Number(number)} of {Written.Number(Count)}";

    /// <summary>The ways to the other pages; nothing where there are none.</summary>
    public Html Ways(string of, int number) => Count == 1
        ? Html.Nothing
        : Tag.Nav.Class("pager")
        .Label("Pages of " + of)[Tag.Ul[Enumerable.Range(1, Count).Where(n => IsNear(n, number)).Select(n => Way(n, number))]];

    private Html Way(int to, int number)
    {
        Tag link = Tag.A.Href(Link.To(SiteMap.Part(First, number), SiteMap.Part(First, to))).Label("Page " + Written.Number(to));
        return Tag.Li[(to == number ? link.Current() : link)[to]];
    }

    // The first, the last and those around: fifty numbers in a row help nobody.
    private bool IsNear(int page, int number) => page == 1 || page == Count || Math.Abs(page - number) <= 3;
}
