namespace Verbatim.LinkML.Resolution;

/// <summary>
/// <c>subproperty_of</c>: the values of a slot are the names of another slot and of all below it. They are listed once, in the
/// spellings that the range asks for, so that whoever checks values needs to know nothing of slots.
/// </summary>
internal sealed class SubpropertyValues(ElementIndex index, Inheritance slots, TypeKinds kinds, UriExpansion uris)
{
    private readonly Dictionary<string, List<SlotDefinition>> _below = new(SlotName.Comparer);

    /// <summary>Adds to a slot what it must be one of.</summary>
    public SlotModel Restrict(SlotModel slot, SlotDefinition definition)
    {
        // Where values are objects, it says how the slots relate, and nothing of their values.
        if (definition.SubpropertyOf is not { } root || !index.Slots.ContainsKey(root.Value)
            || slot.Range is not { Kind: RangeKind.Type } range)
            return slot;
        EquatableArray<string> values = Below(root.Value).SelectMany(s => Spellings(s, kinds.Of(range.Name))).Distinct().ToEquatableArray();
        return values.IsEmpty ? slot : (SlotModel)slot.With(new EqualsString(values));
    }

    private List<SlotDefinition> Below(string root)
    {
        if (!_below.TryGetValue(root, out List<SlotDefinition>? below))
            _below[root] = below = [.. index.Slots.Values.Where(s => slots.IsOrInherits(s.Name.Value, root))];
        return below;
    }

    private IEnumerable<string> Spellings(SlotDefinition slot, ScalarType kind)
    {
        string uri = uris.OfElement(slot.Uri, slot.Name);
        // A slot may have a URI of another vocabulary; data then name it by that or by the schema's own.
        string own = uris.OfElement(null, slot.Name);
        return kind switch
        {
            ScalarType.Uri => [uri, own],
            ScalarType.Curie => Curies(uri, own, slot),
            ScalarType.UriOrCurie or ScalarType.ObjectIdentifier or ScalarType.NodeIdentifier => [.. Curies(uri, own, slot), uri, own],
            _ => [slot.Name.Value, SlotName.Key(slot.Name.Value)],
        };
    }

    private IEnumerable<string> Curies(string uri, string own, SlotDefinition slot) =>
        new[] { uris.Contract(uri, slot.Name.Place), uris.Contract(own, slot.Name.Place) }.OfType<string>();
}
