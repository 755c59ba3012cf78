namespace Verbatim.Emission.Writing;

/// <summary>Writes lines at a depth. Blocks of several lines come as raw strings, so an emitter reads like what it emits.</summary>
internal sealed class IndentedWriter
{
    private const int Width = 4;
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line or several, each at the current depth; a line without characters stays empty.</summary>
    public void Write(string lines)
    {
        for (int start = 0, end; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            if (end > start)
                _text.Append(' ', _depth * Width).Append(lines, start, end - start);
            _text.Append('\n');
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>Writes characters as they are, whatever the depth.</summary>
    public void Verbatim(string text) => _text.Append(text);

    /// <summary>Opens a block in braces after <paramref name="header"/>; disposing closes it.</summary>
    /// <param name="header">What stands before the block.</param>
    /// <param name="end">What follows the closing brace.</param>
    public Block Open(string header, string end = "")
    {
        Write(header);
        Write("{");
        _depth++;
        return new Block(this, "}" + end);
    }

    /// <summary>Goes one step deeper; disposing comes back.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, closing: null);
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    internal readonly struct Block(IndentedWriter writer, string? closing) : IDisposable
    {
        /// <summary>Closes the block.</summary>
        public void Dispose()
        {
            writer._depth--;
            if (closing is not null)
                writer.Write(closing);
        }
    }
}
