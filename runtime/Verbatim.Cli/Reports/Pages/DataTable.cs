namespace Verbatim.Cli.Reports.Pages;

/// <summary>
/// A table of one row a thing, the first cell of each naming it. On a phone a row becomes a block of its own, in which each cell says what
/// it is of; one that has nothing to say is left out there.
/// </summary>
/// <param name="caption">What it shows.</param>
/// <param name="columns">The headings; one that begins with a # is of numbers.</param>
internal sealed class DataTable(string caption, params string[] columns)
{
    private readonly ImmutableArray<Column> _columns =
        [.. columns.Select(static name => new Column(name.TrimStart('#'), name.StartsWith('#')))];

    /// <summary>A cell that has nothing to say.</summary>
    public static Html None { get; } = Tag.Inline.Class("none")["–"];

    /// <summary>The table with its rows, each of a cell a column.</summary>
    public Html Of(IEnumerable<Html[]> rows) => Tag.Table.Class("data")[
        Tag.Caption[caption],
        Tag.THead[Tag.Tr[_columns.Select(static column => Tag.Th.Column().Class(column.Class)[column.Name])]],
        Tag.TBody[rows.Select(cells => Tag.Tr[cells.Select(Cell)])]];

    private Html Cell(Html content, int index)
    {
        if (index == 0)
            return Tag.Th.Row()[content];
        bool isEmpty = content == None || content == Html.Nothing;
        string names = (_columns[index].Class + (isEmpty ? " empty" : "")).Trim();
        return Tag.Td.Class(names).Shown(_columns[index].Name)[content];
    }

    private sealed record Column(string Name, bool IsFigure)
    {
        public string Class => IsFigure ? "figure" : "";
    }
}
