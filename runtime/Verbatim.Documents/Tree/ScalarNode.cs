namespace Verbatim.Documents.Tree;

/// <summary>A single value as it is written. What it means is decided by the range a schema declares, not by a guess.</summary>
public sealed class ScalarNode(TextSpan span, string value, ScalarKind kind) : DocumentNode(span)
{
    /// <summary>The characters, with escapes resolved and quotation marks removed.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override int ExpandedSize => 1;

    /// <inheritdoc/>
    public override bool IsNull => Kind switch
    {
        ScalarKind.Null => true,
        ScalarKind.Plain => Value is "" or "~" or "null" or "Null" or "NULL",
        _ => false,
    };

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>How a scalar is written.</summary>
public enum ScalarKind
{
    /// <summary>YAML without quotation marks: its meaning is open until a range decides.</summary>
    Plain,

    /// <summary>In quotation marks, in YAML or in JSON: a string.</summary>
    Quoted,

    /// <summary>A YAML block, literal or folded: a string.</summary>
    Block,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A JSON <c>null</c>.</summary>
    Null,
}
