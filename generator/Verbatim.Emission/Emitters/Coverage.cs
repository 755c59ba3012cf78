using Verbatim.LinkML.Model;

namespace Verbatim.Emission.Emitters;

/// <summary>Whether compiled code knows all the rules of a class. Where it does not, the interpreter looks at what it accepts.</summary>
internal static class Coverage
{
    /// <summary>Whether all rules of a class, and of all that can stand in it, are compiled.</summary>
    public static bool IsWhole(EmissionContext context, ClassModel c) => false;
}
