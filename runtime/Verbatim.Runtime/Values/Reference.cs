namespace Verbatim.Runtime.Values;

/// <summary>A reference to an object by its identifier; a corpus resolves it.</summary>
/// <typeparam name="T">The class the object is of, descendants included.</typeparam>
/// <param name="Id">The identifier as documents write it.</param>
public readonly record struct Reference<T>(string Id)
{
    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
