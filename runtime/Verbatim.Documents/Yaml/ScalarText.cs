namespace Verbatim.Documents.Yaml;

/// <summary>Resolves what a single value stands for: escapes, doubled marks, lines that are joined, blocks that are indented.</summary>
internal static class ScalarText
{
    /// <summary>The characters of a value.</summary>
    public static string Of(ReadOnlySpan<byte> utf8, in RawScalar scalar)
    {
        byte[] bytes = ScratchBytes.Take(MostBytes(scalar));
        string text = Encoding.UTF8.GetString(bytes, 0, Resolve(utf8, scalar, bytes));
        ScratchBytes.GiveBack(bytes);
        return text;
    }

    /// <summary>How many bytes the text of a value may have: an escape of two bytes can stand for three.</summary>
    private static int MostBytes(in RawScalar scalar) => ((scalar.ContentEnd - scalar.ContentStart) * 3 / 2) + 1;

    /// <summary>Writes the bytes of the text of a value.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="scalar">The value.</param>
    /// <param name="to">Room for <see cref="MostBytes"/>.</param>
    /// <returns>How many bytes were written.</returns>
    private static int Resolve(ReadOnlySpan<byte> utf8, in RawScalar scalar, Span<byte> to)
    {
        ReadOnlySpan<byte> content = utf8.Slice(scalar.ContentStart, scalar.ContentEnd - scalar.ContentStart);
        if (scalar.Style is YamlStyle.Literal or YamlStyle.Folded)
            return ResolveBlock(content, scalar, to);
        return ResolveFlow(content, scalar.Style, to);
    }

    private static int ResolveFlow(ReadOnlySpan<byte> content, YamlStyle style, Span<byte> to)
    {
        byte special = style switch
        {
            YamlStyle.SingleQuoted => (byte)'\'',
            YamlStyle.DoubleQuoted => (byte)'\\',
            _ => (byte)'\n',
        };
        int length = 0, kept = 0, at = 0;
        while (true)
        {
            int run = content.Slice(at).IndexOfAny(special, (byte)'\n');
            ReadOnlySpan<byte> plain = run < 0 ? content.Slice(at) : content.Slice(at, run);
            plain.CopyTo(to.Slice(length));
            length += plain.Length;
            at += plain.Length;
            if (run < 0)
                return length;
            if (content[at] == '\n')
            {
                while (length > kept && to[length - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
                    length--;
                at = JoinLines(content, at, isEscaped: false, to, ref length);
            }
            else if (special == '\'')
            {
                to[length++] = special;
                at += 2;
            }
            else if (YamlEscapes.IsLineEnd(content[at + 1]))
            {
                at = JoinLines(content, at + 1, isEscaped: true, to, ref length);
            }
            else
            {
                length += Write(YamlEscapes.Read(content.Slice(at), out int read), to.Slice(length));
                at += read;
            }
            kept = length;
        }
    }

    /// <summary>A line end is a blank, and each empty line a line end; behind a backslash it is nothing.</summary>
    private static int JoinLines(ReadOnlySpan<byte> content, int at, bool isEscaped, Span<byte> to, ref int length)
    {
        int breaks = 0;
        for (; at < content.Length && content[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'; at++)
            breaks += content[at] == '\n' ? 1 : 0;
        if (breaks == 1 && !isEscaped)
            to[length++] = (byte)' ';
        for (int i = 1; i < breaks; i++)
            to[length++] = (byte)'\n';
        return at;
    }

    private static int ResolveBlock(ReadOnlySpan<byte> content, in RawScalar scalar, Span<byte> to)
    {
        bool isFolded = scalar.Style == YamlStyle.Folded;
        // Breaks wait for what follows them: it says whether they are folded, and whether they stay.
        int length = 0, breaks = 0;
        bool wasIndented = false, isBegun = false;
        for (int at = 0; at < content.Length;)
        {
            int line = content.Slice(at).IndexOf((byte)'\n');
            int lineEnd = line < 0 ? content.Length : at + line;
            int next = Math.Min(lineEnd + 1, content.Length);
            if (lineEnd > at && content[lineEnd - 1] == '\r')
                lineEnd--;
            int start = at;
            while (start < lineEnd && start - at < scalar.Indent && content[start] == ' ')
                start++;
            if (start < lineEnd)
            {
                bool isIndented = content[start] is (byte)' ' or (byte)'\t';
                bool isJoined = isFolded && isBegun && !isIndented && !wasIndented;
                if (isJoined && breaks == 1)
                    to[length++] = (byte)' ';
                for (int i = isJoined ? 1 : 0; i < breaks; i++)
                    to[length++] = (byte)'\n';
                content.Slice(start, lineEnd - start).CopyTo(to.Slice(length));
                length += lineEnd - start;
                (breaks, wasIndented, isBegun) = (0, isIndented, true);
            }
            breaks++;
            at = next;
        }
        int last = scalar.Chomping == '+' ? breaks : scalar.Chomping == ' ' && isBegun ? Math.Min(breaks, 1) : 0;
        for (int i = 0; i < last; i++)
            to[length++] = (byte)'\n';
        return length;
    }

    private static int Write(int point, Span<byte> to)
    {
        if (point < 0x80)
        {
            to[0] = (byte)point;
            return 1;
        }
        int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        to[0] = (byte)((more switch { 1 => 0xC0, 2 => 0xE0, _ => 0xF0 }) | (point >> (6 * more)));
        for (int i = 1; i <= more; i++)
            to[i] = (byte)(0x80 | ((point >> (6 * (more - i))) & 0x3F));
        return more + 1;
    }
}
