namespace Verbatim.LinkML.Model;

/// <summary>A scalar type, with everything it takes over by <c>typeof</c> applied.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Kind">The built-in type it rests on.</param>
/// <param name="Constraint">What its values must meet beyond that; its own range is not set.</param>
public sealed record TypeModel(string Name, ScalarType Kind, SlotExpressionModel Constraint)
{
    /// <summary>What the type stands for.</summary>
    public string? Description { get; init; }

    /// <summary>The full URI of the type.</summary>
    public string? Uri { get; init; }
}
