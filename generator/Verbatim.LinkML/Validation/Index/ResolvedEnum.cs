namespace Verbatim.LinkML.Validation.Index;

/// <summary>An enumeration with its values by text.</summary>
internal sealed class ResolvedEnum
{
    private readonly Dictionary<string, PermissibleValueModel> _values = new(StringComparer.Ordinal);

    public ResolvedEnum(EnumModel model)
    {
        Model = model;
        foreach (PermissibleValueModel value in model.Values)
            _values[value.Text] = value;
    }

    public EnumModel Model { get; }

    public IReadOnlyCollection<string> Texts => _values.Keys;

    public PermissibleValueModel? Find(string text) => _values.TryGetValue(text, out PermissibleValueModel? value) ? value : null;
}
