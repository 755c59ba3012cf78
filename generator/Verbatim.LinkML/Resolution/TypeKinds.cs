namespace Verbatim.LinkML.Resolution;

/// <summary>Which built-in type each type rests on.</summary>
internal sealed class TypeKinds(ElementIndex index, Inheritance types)
{
    /// <summary>The built-in type; a string where the type is not known.</summary>
    public ScalarType Of(string typeName)
    {
        string root = types.AncestorsOf(typeName) is { IsEmpty: false } above ? above[above.Count - 1] : typeName;
        return index.Types.TryGetValue(root, out TypeDefinition? type)
            ? ScalarTypes.Of(type, index.Prefixes)
            : ScalarType.String;
    }
}
