namespace Verbatim.Documents.Yaml;

/// <summary>A single value as it stands in the bytes; its characters are made only where they are asked for.</summary>
internal readonly record struct RawScalar
{
    /// <summary>How it is written.</summary>
    public YamlStyle Style { get; init; }

    /// <summary>Whether its characters are its bytes, without anything to resolve.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Its first byte: of its quotation mark or bar, if it has one.</summary>
    public int Start { get; init; }

    /// <summary>The first byte behind it.</summary>
    public int End { get; init; }

    /// <summary>The first byte of what it holds.</summary>
    public int ContentStart { get; init; }

    /// <summary>The first byte behind what it holds.</summary>
    public int ContentEnd { get; init; }

    /// <summary>How far the lines of a block are indented.</summary>
    public int Indent { get; init; }

    /// <summary>What becomes of a block's last line breaks: '-' none stays, '+' all do, ' ' one does.</summary>
    public char Chomping { get; init; }
}

/// <summary>How a single value is written.</summary>
internal enum YamlStyle : byte
{
    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary>In single quotation marks.</summary>
    SingleQuoted,

    /// <summary>In double quotation marks.</summary>
    DoubleQuoted,

    /// <summary>A block of lines behind a bar.</summary>
    Literal,

    /// <summary>A block of lines behind an angle bracket, joined by blanks.</summary>
    Folded,
}
