namespace Verbatim.Cli.Reports.Markup;

/// <summary>
/// The start of an element with its attributes; <c>Tag.P.Class("note")["text"]</c> makes it whole. There are the elements and attributes
/// that the report uses, and no others: no script, no style, no event handler.
/// </summary>
internal readonly partial record struct Tag
{
    private readonly ImmutableArray<(string Name, string Value)> _attributes;

    private Tag(string name, bool isVoid = false)
    {
        (Name, IsVoid) = (name, isVoid);
        _attributes = [];
    }

    /// <summary>The element's name.</summary>
    public string Name { get; }

    /// <summary>Whether it has neither content nor an end.</summary>
    public bool IsVoid { get; }

    /// <summary>The element with its content.</summary>
    public Html this[params ReadOnlySpan<Html> content] => Html.Element(this, content);

    /// <summary>The element with its content.</summary>
    public Html this[IEnumerable<Html> content] => Html.Element(this, [.. content]);

    public Tag Class(string names) => names.Length == 0 ? this : With("class", names);

    public Tag Id(Anchor anchor) => With("id", anchor.Name);

    /// <summary>Where it leads. A page of the web learns nothing of this one.</summary>
    public Tag Href(Link link) => link.IsExternal
        ? With("href", link.Target).With("rel", "noopener noreferrer")
        : With("href", link.Target);

    public Tag Lang(string language) => With("lang", language);

    /// <summary>The direction of writing is that of the text itself.</summary>
    public Tag DirAuto() => With("dir", "auto");

    public Tag Role(string role) => With("role", role);

    public Tag Label(string label) => With("aria-label", label);

    public Tag LabelledBy(Anchor anchor) => With("aria-labelledby", anchor.Name);

    public Tag Current() => With("aria-current", "page");

    /// <summary>Not read out: the same is said in words beside it.</summary>
    public Tag Decoration() => With("aria-hidden", "true");

    /// <summary>Reached with the keyboard, so that what is in it can be scrolled.</summary>
    public Tag Focusable() => With("tabindex", "0");

    public Tag Hint(string text) => With("title", text);

    public Tag Column() => With("scope", "col");

    public Tag Row() => With("scope", "row");

    public Tag RowGroup() => With("scope", "rowgroup");

    public Tag Span(int columns) => With("colspan", Number(columns));

    /// <summary>What the style sheet shows before the content: it is no part of the text, and is not copied with it.</summary>
    public Tag Shown(string text) => With("data-shown", text);

    public Tag DateTime(string value) => With("datetime", value);

    /// <summary>Writes the start of the element.</summary>
    public void WriteStart(TextWriter output)
    {
        output.Write('<');
        output.Write(Name);
        foreach ((string name, string value) in _attributes)
        {
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            HtmlEncoding.WriteValue(value, output);
            output.Write('"');
        }
        output.Write('>');
    }

    private Tag With(string name, string value) => this with { Attributes = _attributes.Add((name, value)) };

    private ImmutableArray<(string Name, string Value)> Attributes
    {
        init => _attributes = value;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
