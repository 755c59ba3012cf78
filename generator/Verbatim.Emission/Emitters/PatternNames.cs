namespace Verbatim.Emission.Emitters;

/// <summary>The patterns that a class checks, by name: that of a slot after its property, that of a type after the type.</summary>
internal sealed class PatternNames(EmissionContext context, ClassModel c)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly NameScope _scope = new([]);

    /// <summary>The patterns that were named, with their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _names;

    /// <summary>The name of a pattern's matcher.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="slot">The slot it is checked for.</param>
    public string Name(Pattern pattern, SlotModel slot)
    {
        if (!_names.TryGetValue(pattern.Expression, out string? name))
        {
            bool isOwn = slot.Constraints.Contains(pattern);
            string owner = isOwn || slot.Range is null ? context.Shapes[c, slot].Property : Identifier.Pascal(slot.Range.Name);
            _names[pattern.Expression] = name = _scope.Take(owner + CSharpNames.Pattern);
        }
        return name;
    }
}
