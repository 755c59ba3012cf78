namespace Verbatim.Cli.Fixing;

/// <summary>
/// A text and what edits have made of it, round by round. It knows which stretches are still the original's, so that what has changed
/// need not be looked for.
/// </summary>
internal sealed class EditedText
{
    private readonly ImmutableArray<Piece> _pieces;

    private EditedText(SourceText original, SourceText current, ImmutableArray<Piece> pieces)
    {
        Original = original;
        Current = current;
        _pieces = pieces;
    }

    /// <summary>The text as it was read.</summary>
    public SourceText Original { get; }

    /// <summary>The text as it is now.</summary>
    public SourceText Current { get; }

    /// <summary>A text that nothing has edited yet.</summary>
    public static EditedText Of(SourceText original) => new(original, original, [new Piece(0, original.Text.Length, IsOriginal: true)]);

    /// <summary>The text after further edits, which count in the current one and do not overlap.</summary>
    public EditedText Apply(IEnumerable<TextEdit> edits)
    {
        TextEdit[] ordered = [.. edits.OrderBy(static edit => edit.Span.Start)];
        ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
        PieceReader rest = new(_pieces);
        int at = 0;
        foreach (TextEdit edit in ordered)
        {
            rest.Read(edit.Span.Start - at, pieces);
            rest.Read(edit.Span.Length, into: null);
            pieces.Add(new Piece(0, edit.NewText.Length, IsOriginal: false));
            at = edit.Span.End;
        }
        rest.Read(Current.Text.Length - at, pieces);
        return new EditedText(Original, SourceText.From(Original.Path, TextFixes.Apply(Current, ordered)), pieces.ToImmutable());
    }

    /// <summary>What differs from the original, in order: each stretch there, and what stands in its place now.</summary>
    public IEnumerable<TextChange> Changes()
    {
        (int oldAt, int newFrom, int newAt) = (0, 0, 0);
        foreach (Piece piece in _pieces.Where(static piece => piece.Length > 0)
            .Append(new Piece(Original.Text.Length, 0, IsOriginal: true)))
        {
            if (!piece.IsOriginal)
            {
                newAt += piece.Length;
                continue;
            }
            if (piece.Start > oldAt || newAt > newFrom)
                yield return new TextChange(TextSpan.FromBounds(oldAt, piece.Start), TextSpan.FromBounds(newFrom, newAt));
            oldAt = piece.Start + piece.Length;
            newFrom = newAt += piece.Length;
        }
    }

    /// <summary>A stretch of the original, or a stretch of the same length that was written since.</summary>
    private readonly record struct Piece(int Start, int Length, bool IsOriginal);

    /// <summary>Reads pieces from the first to the last, cutting them where a stretch ends.</summary>
    private sealed class PieceReader(ImmutableArray<Piece> pieces)
    {
        private int _next;
        private int _used;

        public void Read(int length, ImmutableArray<Piece>.Builder? into)
        {
            while (length > 0)
            {
                Piece piece = pieces[_next];
                int taken = Math.Min(length, piece.Length - _used);
                into?.Add(piece with { Start = piece.Start + _used, Length = taken });
                length -= taken;
                _used += taken;
                if (_used == piece.Length)
                    (_next, _used) = (_next + 1, 0);
            }
        }
    }
}

/// <summary>A stretch of a text, and the stretch of the edited text that stands in its place.</summary>
/// <param name="Old">What was there; empty where something was inserted.</param>
/// <param name="New">What is there; empty where something was removed.</param>
internal readonly record struct TextChange(TextSpan Old, TextSpan New);
