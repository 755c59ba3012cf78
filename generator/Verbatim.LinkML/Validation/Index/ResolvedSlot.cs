namespace Verbatim.LinkML.Validation.Index;

/// <summary>A slot of a class with the names in it looked up.</summary>
internal sealed class ResolvedSlot(SlotModel model, ModelIndex index)
{
    public SlotModel Model { get; } = model;

    public string Key => Model.Key;

    /// <summary>Whether a value must be there.</summary>
    public bool IsRequired { get; } = model.MustHaveValue;

    public ResolvedExpression Value { get; } = new(model, index);

    /// <summary>Whether two texts can be one value of the slot.</summary>
    public bool HasSpellings => Value.Types.HaveSpellings;

    /// <summary>
    /// What a scalar says as a value of the slot, in one spelling. A key is a text wherever it stands, so that of several types a number is
    /// the same as its text.
    /// </summary>
    public string ValueOf(ScalarNode scalar) =>
        Value.Type is { } type ? LexicalValue.Of(type.Kind, scalar.Value) : Value.Types.Read(scalar).Text;
}
