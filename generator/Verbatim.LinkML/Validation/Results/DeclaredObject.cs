namespace Verbatim.LinkML.Validation.Results;

/// <summary>An object with an identifier, where it stands.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Location">The place of the identifier.</param>
/// <param name="Contents">What it says beside its identifier (P17).</param>
public sealed record DeclaredObject(string Class, string Identifier, Location Location, EquatableArray<SlotContent> Contents)
{
    /// <summary>What the identifier says as a value of its type: equal where two are one, however they are written (P17).</summary>
    public string Value { get; init; } = Identifier;

    /// <summary>Whether it belongs to the object around it, so that others of its identifier are other objects (P17).</summary>
    public bool IsLocal { get; init; }

    /// <summary>The JSON Pointer of the object in its document, or null where it is not known.</summary>
    public string? Path { get; init; }
}
