namespace Verbatim.Runtime.Values;

/// <summary>Names for things that nobody has named: <c>ifabsent: bnode</c> gives each object one.</summary>
public static class BlankNode
{
    /// <summary>A name that no other blank node has, such as <c>_:b0f8fad5bd9cb469fa16570867728950e</c>.</summary>
    public static string New() => "_:b" + Guid.NewGuid().ToString("N");
}
