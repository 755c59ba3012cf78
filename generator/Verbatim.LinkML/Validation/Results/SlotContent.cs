namespace Verbatim.LinkML.Validation.Results;

/// <summary>What an object says under one of its keys.</summary>
/// <param name="Key">The key.</param>
/// <param name="Content">Equal where two say the same (P17).</param>
public readonly record struct SlotContent(string Key, ContentHash Content);
