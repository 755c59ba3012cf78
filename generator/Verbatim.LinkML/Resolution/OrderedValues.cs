namespace Verbatim.LinkML.Resolution;

/// <summary>Values of an enumeration while they are gathered: each text once, in the order in which it came first.</summary>
internal sealed class OrderedValues
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, PermissibleValueModel> _values = new(StringComparer.Ordinal);

    public bool IsEmpty => _values.Count == 0;

    public void Add(IEnumerable<PermissibleValueModel> values)
    {
        foreach (PermissibleValueModel value in values)
        {
            if (!_values.ContainsKey(value.Text))
                _order.Add(value.Text);
            _values[value.Text] = value;
        }
    }

    public void Remove(IEnumerable<PermissibleValueModel> values)
    {
        HashSet<string> removed = [.. values.Select(static v => v.Text).Where(_values.Remove)];
        if (removed.Count > 0)
            _order.RemoveAll(removed.Contains);
    }

    public EquatableArray<PermissibleValueModel> ToImmutable() => _order.Select(text => _values[text]).ToEquatableArray();
}
