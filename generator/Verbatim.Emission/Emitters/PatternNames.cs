namespace Verbatim.Emission.Emitters;

/// <summary>The patterns that are checked, each once, by name: that of a slot after its property, that of a type after the type.</summary>
internal sealed class PatternNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly NameScope _scope = new([]);

    /// <summary>The patterns that were named, with their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _names;

    /// <summary>The expression of a pattern's matcher.</summary>
    /// <param name="context">The schema.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="subject">What it is checked on.</param>
    public string Name(EmissionContext context, Pattern pattern, CheckedValue subject)
    {
        if (!_names.TryGetValue(pattern.Expression, out string? name))
        {
            SlotModel slot = subject.Slot;
            bool isOwn = slot.Constraints.Contains(pattern);
            string owner = isOwn || slot.Range is null ? subject.Shape.Property : Identifier.Pascal(slot.Range.Name);
            _names[pattern.Expression] = name = _scope.Take(owner + CSharpNames.Pattern);
        }
        return $"{context.Names.Patterns}.{name}";
    }
}
