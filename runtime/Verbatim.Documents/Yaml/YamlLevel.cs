namespace Verbatim.Documents.Yaml;

/// <summary>A mapping or sequence that a <see cref="YamlReader"/> is in. The caller gives it room for as many as may be nested.</summary>
public readonly struct YamlLevel
{
    internal YamlLevel(YamlLevelKind kind, int column) => (Kind, Column) = (kind, column);

    internal YamlLevelKind Kind { get; }

    /// <summary>The column of its keys or dashes; in brackets that of the lines around them, which all of their lines must pass.</summary>
    internal int Column { get; }
}

/// <summary>How a mapping or sequence is written.</summary>
internal enum YamlLevelKind : byte
{
    /// <summary>A key a line.</summary>
    BlockMapping,

    /// <summary>A dash an item.</summary>
    BlockSequence,

    /// <summary>In braces.</summary>
    FlowMapping,

    /// <summary>In square brackets.</summary>
    FlowSequence,

    /// <summary>One key in square brackets, without braces of its own.</summary>
    FlowPair,
}
