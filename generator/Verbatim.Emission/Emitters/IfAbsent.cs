using Verbatim.Emission.Shapes;
using Verbatim.LinkML.Model;

namespace Verbatim.Emission.Emitters;

/// <summary>The value an absent slot takes, as C# writes it (P11).</summary>
internal static class IfAbsent
{
    /// <summary>The value, or null where the slot has none.</summary>
    public static string? Value(SlotModel slot, SlotShape shape, ClassModel c, EmissionContext context) => null;
}
