namespace Verbatim.LinkML.Syntax;

/// <summary>What a schema says, and where it says it.</summary>
/// <param name="Value">What is said.</param>
/// <param name="Place">Where.</param>
internal readonly record struct Placed<T>(T Value, Place Place);
