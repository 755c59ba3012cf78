namespace Verbatim.Emission.Emitters;

/// <summary>What a slot asks for in a class.</summary>
internal static class Demands
{
    /// <summary>Whether a value must be there; an identifier or key always must.</summary>
    public static bool Value(SlotModel slot) =>
        slot.Required || slot.Identifier || slot.IsKey || slot.ValuePresence == ValuePresence.Present;
}
