namespace Verbatim.LinkML.Validation.Index;

/// <summary>A slot of a class with the names in it looked up.</summary>
internal sealed class ResolvedSlot(SlotModel model, ModelIndex index)
{
    public SlotModel Model { get; } = model;

    public string Key => Model.Key;

    /// <summary>Whether a value must be there; an identifier or key always must.</summary>
    public bool IsRequired => Model.Required || Model.Identifier || Model.IsKey || Model.ValuePresence == ValuePresence.Present;

    public ResolvedExpression Value { get; } = new(model, index);
}
