namespace Verbatim.Documents.Yaml;

/// <summary>What a <see cref="YamlReader"/> stands on.</summary>
public enum YamlNodeKind
{
    /// <summary>Nothing: there is no document, or it is handed on.</summary>
    None,

    /// <summary>A single value, or a key.</summary>
    Scalar,

    /// <summary>Keys with values.</summary>
    Mapping,

    /// <summary>Values in order.</summary>
    Sequence,

    /// <summary>A name that stands for a value before it.</summary>
    Alias,
}
