namespace Verbatim.LinkML.Syntax;

/// <summary>How deeply lists stand inside one another.</summary>
internal sealed record ArrayExpression(Place Place)
{
    public int? ExactDimensions { get; init; }
    public int? MinimumDimensions { get; init; }

    /// <summary>Null where nothing is said, or where the schema says that there is no limit.</summary>
    public int? MaximumDimensions { get; init; }

    /// <summary>The levels it lists, the outermost first.</summary>
    public EquatableArray<DimensionExpression> Dimensions { get; init; }
}

/// <summary>How long the lists of one level are.</summary>
internal sealed record DimensionExpression(Placed<int>? Exact, Placed<int>? Minimum, Placed<int>? Maximum);
