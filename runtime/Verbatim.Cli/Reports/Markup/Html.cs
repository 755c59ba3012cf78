namespace Verbatim.Cli.Reports.Markup;

/// <summary>
/// A piece of a page. There are only texts, which are encoded, and elements of <see cref="Tag"/>: nobody else can make one, so markup
/// that stands in an article or a fact cannot get into a page. Immutable.
/// </summary>
internal abstract class Html
{
    private Html()
    {
    }

    /// <summary>A piece that writes nothing.</summary>
    public static Html Nothing { get; } = new Several([]);

    /// <summary>A text, every character of which shows.</summary>
    public static implicit operator Html(string text) => text.Length == 0 ? Nothing : new EncodedText(text);

    /// <summary>A number as people write it: <c>1,240</c>.</summary>
    public static implicit operator Html(int number) => new EncodedText(Written.Number(number));

    /// <summary>An element without content.</summary>
    public static implicit operator Html(Tag tag) => tag[[]];

    /// <summary>Pieces one after the other.</summary>
    public static Html All(params IEnumerable<Html> pieces)
    {
        ImmutableArray<Html> all = [.. pieces.Where(static piece => piece != Nothing)];
        return all.IsEmpty ? Nothing : new Several(all);
    }

    /// <summary>Pieces with a text between each two.</summary>
    public static Html Join(string between, IEnumerable<Html> pieces) =>
        All(pieces.SelectMany((piece, i) => i == 0 ? [piece] : (Html[])[between, piece]));

    /// <summary>An element with its content.</summary>
    public static Html Element(Tag tag, ReadOnlySpan<Html> content) => new WholeElement(tag, [.. content]);

    /// <summary>Writes the piece.</summary>
    public abstract void WriteTo(TextWriter output);

    private sealed class EncodedText(string text) : Html
    {
        public override void WriteTo(TextWriter output) => HtmlEncoding.WriteText(text, output);
    }

    private sealed class Several(ImmutableArray<Html> pieces) : Html
    {
        public override void WriteTo(TextWriter output)
        {
            foreach (Html piece in pieces)
                piece.WriteTo(output);
        }
    }

    private sealed class WholeElement(Tag tag, ImmutableArray<Html> content) : Html
    {
        public override void WriteTo(TextWriter output)
        {
            tag.WriteStart(output);
            if (tag.IsVoid)
                return;
            foreach (Html piece in content)
                piece.WriteTo(output);
            output.Write("</");
            output.Write(tag.Name);
            output.Write('>');
        }
    }
}
