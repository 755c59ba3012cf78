namespace Verbatim.Checks.Facts;

/// <summary>Something that is known, with its place.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="Tree">The document it stands in.</param>
/// <param name="Pointer">Its JSON Pointer there.</param>
public sealed record Fact<T>(T Value, DocumentTree Tree, string Pointer)
{
    /// <summary>Where the fact begins.</summary>
    public Location Location => LocationOf(Pointer);

    /// <summary>Where a part of the fact begins.</summary>
    /// <param name="steps">The JSON Pointer below this fact: <c>/tenures/0</c>.</param>
    public Location At(string steps) => LocationOf(Pointer + steps);

    private Location LocationOf(string pointer) => Tree.Find(pointer) switch
    {
        // A whole object is a long passage; its first key says where it is.
        MappingNode { Entries: [var first, ..] } => Tree.LocationOf(first.Key),
        { } node => Tree.LocationOf(node),
        null => Documents.Location.StartOf(Tree.Text.Path),
    };
}
